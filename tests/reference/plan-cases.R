# What the scripts of whole plans share: a case is data with a codebook, a plan, and the figures that R gives for it.
suppressMessages({ library(survey); library(MASS); library(vcd); library(lme4); library(ordinal); library(sandwich); library(clubSandwich); library(brglm2) })
source("tests/reference/write-values.R")
one <- jsonlite::unbox
scalars <- function(x) if (is.list(x)) lapply(x, scalars) else if (length(x) == 1 && is.null(attr(x, "many"))) one(x) else as.vector(x)
many <- function(...) structure(c(...), many = TRUE)
yes <- function(variable, ...) list(variable = variable, positive = many(...))
tight <- glm.control(epsilon = 1e-15, maxit = 100)

codebook <- function(d, ...) list(format = "heard-codebook/1", variables = sapply(names(d), function(n) {
  x <- d[[n]]
  if (is.factor(x)) list(type = "codes", codes = many(levels(x)), ordered = is.ordered(x))
  else if (is.numeric(x)) list(type = "number") else list(type = "identifier")
}, simplify = FALSE), ...)
csv <- function(d) {
  d[] <- lapply(d, function(x) if (is.numeric(x)) ifelse(is.na(x), "", format(x, digits = 15, trim = TRUE, scientific = FALSE)) else ifelse(is.na(x), "", as.character(x)))
  paste(c(paste(names(d), collapse = ","), do.call(paste, c(unname(d), sep = ","))), collapse = "\n")
}
# The expected figures: analysis, then figure or table.column, then values.
cases <- list()
case <- function(name, data, analyses, expected, book = list(), plan = list())
  cases[[length(cases) + 1]] <<- scalars(list(name = name, csv = csv(data), codebook = do.call(codebook, c(list(data), book)),
    plan = c(plan, list(analyses = unname(Map(function(id, a) c(id = id, a), names(analyses), analyses)))),
    expected = unlist(unname(Map(function(id, of) unname(Map(function(what, v) list(analysis = id, what = what, values = many(unname(unlist(v)))), names(of), of)), names(expected), expected)), recursive = FALSE)))

people <- function(d, n = "Freq") d[rep(seq_len(nrow(d)), d[[n]]), ]
crossed <- function(t) {
  chi <- suppressWarnings(chisq.test(t, correct = FALSE)); strength <- assocstats(t)
  list(base = sum(t), chiSquare = chi$statistic, pValue = chi$p.value, smallestExpected = min(chi$expected), likelihoodRatio = strength$chisq_tests[1, 1],
    likelihoodRatioPValue = pchisq(strength$chisq_tests[1, 1], strength$chisq_tests[1, 2], lower.tail = FALSE), cramersV = strength$cramer, cells.adjustedResidual = as.vector(t(chi$stdres)))
}
fourfold <- function(t) { y <- suppressWarnings(chisq.test(t)); f <- fisher.test(t); c(crossed(t), list(yatesChiSquare = y$statistic, yatesPValue = y$p.value, fisherPValue = f$p.value)) }
# glm() gives errors of the step before its last; these are of the estimates themselves.
model <- function(m) {
  x <- model.matrix(m); b <- coef(m); w <- m$prior.weights
  for (i in 1:3) { p <- plogis(drop(x %*% b)); information <- crossprod(x, x * w * p * (1 - p)); b <- b + drop(solve(information, crossprod(x, w * (m$y - p)))) }
  s <- sqrt(diag(solve(information))); dropped <- drop1(m, test = "LRT")[-1, ]
  list(coefficients.estimate = b, coefficients.standardError = s, coefficients.pValue = 2 * pnorm(-abs(b / s)), deviance = deviance(m), aic = AIC(m), terms.statistic = dropped$LRT)
}
# And sandwiches are built on that last step: two more make it the estimates' own.
polished <- function(m) suppressWarnings(update(m, start = coef(m), control = glm.control(epsilon = 1e-300, maxit = 2)))
held <- function(model) list(oddsRatio = model$estimate, lower = model$conf.int[1], upper = model$conf.int[2], statistic = model$statistic, pValue = model$p.value)
