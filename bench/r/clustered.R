here <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE))); source(file.path(here, 'survey.R'))
# Authorities as clusters with weights, by Taylor linearisation.
suppressPackageStartupMessages(library(survey))
d <- as_factors(d)[c("ind01", predictors, "la")]; d$w <- 1 + (d$la %% 7) / 7
t <- wall({ design <- svydesign(~la, weights = ~w, data = d); m <- svyglm(reformulate(predictors, "ind01"), design, family = quasibinomial) })
if (Sys.getenv("PRINT") == "1") print(summary(m)$coefficients[1:3, ], digits = 15)
report(t)
