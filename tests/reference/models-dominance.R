# Writes tests/reference/values/models-dominance.json: every subset model by glm, averaged over orders of entry.
# From the project's root:  Rscript tests/reference/models-dominance.R
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
sets <- read_sets(); exact <- glm.control(epsilon = 1e-15, maxit = 100)
cases <- list(
  birthwt = case("birthwt", "low", c("age", "lwt", "race", "smoke", "ht", "ui")),
  esoph = case("esoph", "cancer", c("agegp", "alcgp", "tobgp"), frequencies = "n"),
  titanic = case("titanic", "Survived", c("Class", "Sex", "Age"), frequencies = "n"),
  endometrial_separated = case("endometrial", "HG", c("NV", "PI", "EH"))
)
results <- lapply(cases, function(each) {
  d <- prepare(sets, each); d <- d[complete.cases(d[each$predictors]), ]; k <- length(each$predictors)
  r2 <- vapply(0:(2^k - 1), function(s) { items <- each$predictors[bitwAnd(s, 2^(0:(k - 1))) > 0]
    m <- suppressWarnings(glm(if (length(items)) reformulate(items, ".y") else .y ~ 1, binomial, d, weights = .w, control = exact)); 1 - m$deviance / m$null.deviance }, 0)
  value <- function(j) sum(vapply(0:(2^k - 1), function(s) if (bitwAnd(s, 2^(j - 1)) > 0) 0 else { size <- sum(bitwAnd(s, 2^(0:(k - 1))) > 0)
    factorial(size) * factorial(k - size - 1) / factorial(k) * (r2[s + 2^(j - 1) + 1] - r2[s + 1]) }, 0))
  list(spec = spec(each), total = r2[2^k], contributions = I(vapply(seq_len(k), value, 0)))
})
write_values("models-dominance", results)
