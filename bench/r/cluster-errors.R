here <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE))); source(file.path(here, 'survey.R'))
# Errors clustered by authority of the plain model: the time is of the errors alone.
suppressPackageStartupMessages(library(sandwich))
d <- as_factors(d)[c("ind01", predictors, "la")]
m <- glm(reformulate(predictors, "ind01"), binomial, d)
t <- wall(v <- vcovCL(m, cluster = ~la, type = "HC1"))
if (Sys.getenv("PRINT") == "1") print(sqrt(diag(v))[1:2], digits = 15)
report(t)
