here <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE))); source(file.path(here, 'survey.R'))
d <- as_factors(d)[c("ind01", predictors)]
t <- wall(m <- glm(reformulate(predictors, "ind01"), binomial, d))
stopifnot(abs(coef(m)["ind02"] - 0.37988202487) < 1e-9)
report(t)
