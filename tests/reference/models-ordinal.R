# Writes tests/reference/values/models-ordinal.json: proportional odds by ordinal 2022 (clm, nominal_test) and MASS (polr).
# From the project's root:  Rscript tests/reference/models-ordinal.R
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
suppressPackageStartupMessages({ library(ordinal); library(MASS) })
sets <- read_sets(); tight <- clm.control(gradTol = 1e-10, relTol = 1e-10, maxIter = 200)
cases <- list(
  housing = case("housing", "Sat", c("Infl", "Type", "Cont"), frequencies = "n"),
  wine = case("wine", "rating", c("temp", "contact")),
  schools = case("apistrat", "stype", c("ell", "meals", "api00")),
  contraception = case("contraception", "livch", c("age", "urban", "use")),
  housing_interaction = case("housing", "Sat", c("Infl", "Cont"), interactions = list(c("Infl", "Cont")), frequencies = "n")
)
results <- lapply(cases, function(each) {
  d <- sets[[each$data]]; d$.y <- factor(d[[each$outcome]], levels = levels(d[[each$outcome]]), ordered = TRUE)
  d$.w <- if (is.null(each$frequencies)) 1 else d[[each$frequencies]]
  f <<- model_formula(each); d <<- d
  m <- clm(f, weights = .w, data = d, control = tight); s <- summary(m)$coefficients; p <- polr(f, d, weights = .w, Hess = TRUE)
  
  # what nominal_test does, with the control given: each term with a slope of its own at each threshold
  t <- if (length(each$interactions)) NULL else do.call(rbind, lapply(each$predictors, function(v) {
    wide <- clm(f, nominal = as.formula(paste("~", v)), weights = .w, data = d, control = tight)
    data.frame(v, LRT = 2 * as.numeric(logLik(wide) - logLik(m)), Df = attr(logLik(wide), "df") - attr(logLik(m), "df")) }))
  one <- drop1(m, test = "Chi")[-1, ]; ends <- confint(m)
  list(spec = spec(each), parameters = I(unname(coef(m))), se = I(unname(s[, 2])), p = I(unname(s[, 4])), log_likelihood = as.numeric(logLik(m)), aic = AIC(m),
    polr = I(unname(c(p$zeta, coef(p)))), polr_se = I(unname(summary(p)$coefficients[, 2])),
    nominal_names = if (is.null(t)) list() else I(t$v), nominal_lrt = I(as.numeric(t$LRT)), nominal_df = I(as.numeric(t$Df)), nominal_p = I(as.numeric(if (is.null(t)) NULL else pchisq(t$LRT, t$Df, lower.tail = FALSE))),
    terms = I(rownames(one)), lrt = I(one$LRT), lrt_p = I(one[["Pr(>Chi)"]]), lower = I(unname(ends[, 1])), upper = I(unname(ends[, 2])))
})
write_values("models-ordinal", results)
