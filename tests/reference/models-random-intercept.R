# Writes tests/reference/values/models-random-intercept.json: lme4 1.1, its search tightened as far as it goes.
# From the project's root:  Rscript tests/reference/models-random-intercept.R
# glmer's optimum is a derivative-free search's, good to some 1e-5 of a coefficient; the deviance at its optimum is exact.
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
suppressPackageStartupMessages(library(lme4))
sets <- read_sets()
tight <- glmerControl(optimizer = "bobyqa", optCtrl = list(rhobeg = 2e-3, rhoend = 1e-12, maxfun = 1e6), tolPwrss = 1e-13, check.conv.grad = "ignore")
cases <- list(
  cattle = list(case("cbpp", "sick", c("period"), frequencies = "n"), "herd", c(1, 9, 25)),
  contraception = list(case("contraception", "use", c("age", "age_squared", "urban", "livch")), "district", c(1, 15)),
  schools = list(case("apiclus1", "awards", c("ell", "meals")), "dnum", c(1, 15))
)
results <- lapply(cases, function(each) {
  d <- prepare(sets, each[[1]]); d <- d[rep(seq_len(nrow(d)), d$.w), ]; d$.g <- factor(d[[each[[2]]]])
  f <- update(model_formula(each[[1]]), . ~ . + (1 | .g)); plain <- glm(model_formula(each[[1]]), binomial, d)
  fits <- lapply(each[[3]], function(points) {
    m <- suppressWarnings(glmer(f, d, binomial, nAGQ = points, control = tight))
    list(points = points, estimate = I(unname(fixef(m))), se = I(unname(sqrt(diag(as.matrix(vcov(m)))))), sd = as.numeric(getME(m, "theta")),
      log_likelihood = as.numeric(logLik(m)))
  })
  list(spec = spec(each[[1]]), cluster = each[[2]], plain = as.numeric(logLik(plain)), fits = fits)
})
write_values("models-random-intercept", results)
