# Writes tests/reference/values/weighting.json: estimates, models and calibration for complex samples, by survey 4.1.
# From the project's root:  Rscript tests/reference/weighting.R
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "fail")
sets <- read_sets()
data(api)
exact <- glm.control(epsilon = 1e-15, maxit = 100)

designs <- list(
  stratified = list(data = "apistrat", strata = "stype", weights = "pw", population = "fpc",
    design = svydesign(ids = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = sets$apistrat)),
  stratified_no_fpc = list(data = "apistrat", strata = "stype", weights = "pw",
    design = svydesign(ids = ~1, strata = ~stype, weights = ~pw, data = sets$apistrat)),
  weighted_only = list(data = "apistrat", weights = "pw", design = svydesign(ids = ~1, weights = ~pw, data = sets$apistrat)),
  clustered = list(data = "apiclus1", clusters = "dnum", weights = "pw", population = "fpc",
    design = svydesign(ids = ~dnum, weights = ~pw, fpc = ~fpc, data = sets$apiclus1)),
  two_stage = list(data = "apiclus2", clusters = "dnum", clusters2 = "snum", weights = "pw", population = "fpc1", population2 = "fpc2",
    design = svydesign(ids = ~ dnum + snum, weights = ~pw, fpc = ~ fpc1 + fpc2, data = sets$apiclus2))
)
square <- function(m) I(as.vector(t(m)))
plain <- function(x) I(unname(as.vector(x)))

# Fitted twice, so that the weights of its covariance are those of the maximum itself.
again <- function(f, design) { m <- svyglm(f, design, family = quasibinomial, control = exact)
  eval(bquote(svyglm(.(f), design, family = quasibinomial, control = exact, start = .(unname(coef(m)))))) }

estimates <- function(each) {
  d <- each$design
  part <- subset(d, sch.wide == "Yes")
  means <- svymean(~ api00 + ell, d); totals <- svytotal(~ ell + api00, d); ratio <- svyratio(~ell, ~meals, d)
  shares <- svymean(~ interaction(stype, awards), d); by <- svyby(~api00, ~stype, d, svymean, covmat = TRUE)
  sub <- svymean(~ell, part); effect <- deff(svymean(~ api00 + ell, d, deff = "replace"))
  fit <- function(design) again(awards ~ ell + meals + stype, design)
  model <- function(m) { s <- summary(m); ci <- confint(m)
    tests <- lapply(c("ell", "meals", "stype"), function(v) regTermTest(m, as.formula(paste("~", v))))
    list(estimate = plain(coef(m)), se = plain(s$coefficients[, 2]), p = plain(s$coefficients[, 4]), covariance = square(vcov(m)), df = m$df.residual, deviance = m$deviance,
      lower = plain(ci[, 1]), upper = plain(ci[, 2]), f = plain(vapply(tests, function(t) as.numeric(t$Ftest), 0)), f_p = plain(vapply(tests, function(t) as.numeric(t$p), 0))) }
  list(means = plain(means), means_covariance = square(vcov(means)), df = degf(d), design_effects = plain(effect),
    totals = plain(totals), totals_covariance = square(vcov(totals)), ratio = plain(coef(ratio)), ratio_se = plain(SE(ratio)),
    shares = plain(shares), shares_covariance = square(vcov(shares)), by = plain(coef(by)), by_covariance = square(vcov(by)),
    subgroup = plain(sub), subgroup_se = plain(SE(sub)), subgroup_df = degf(part),
    model = model(fit(d)), subgroup_model = model(fit(subset(d, meals > 20))))
}
survey <- lapply(designs, function(each) c(each[setdiff(names(each), "design")], estimates(each)))

# calibration of the clustered sample to the population of schools
type <- table(apipop$stype); wide <- table(apipop$sch.wide)
d <- designs$clustered$design
calibrated <- function(w) {
  m <- again(awards ~ ell + stype, w)
  means <- svymean(~ api00 + ell, w); totals <- svytotal(~ell, w); sub <- svymean(~api00, subset(w, awards == "Yes")); p <- weights(w)
  list(weights = plain(p), means = plain(means), means_covariance = square(vcov(means)), totals = plain(totals), totals_se = plain(SE(totals)),
    subgroup = plain(sub), subgroup_se = plain(SE(sub)), model = plain(coef(m)), model_covariance = square(vcov(m)), effective = sum(p)^2 / sum(p^2))
}
stratum <- data.frame(stype = names(type), Freq = as.vector(type)); wide_frame <- data.frame(sch.wide = names(wide), Freq = as.vector(wide))
raked <- calibrate(d, list(~stype, ~sch.wide), list(stratum, wide_frame), calfun = "raking", epsilon = 1e-13, maxit = 200)
ipf <- rake(d, list(~stype, ~sch.wide), list(stratum, wide_frame), control = list(maxit = 1000, epsilon = 1e-9))
totals <- c(`(Intercept)` = sum(type), stypeH = type[["H"]], stypeM = type[["M"]], sch.wideYes = wide[["Yes"]], ell = sum(apipop$ell))
weighting <- list(
  data = "apiclus1", type = plain(type), wide = plain(wide), ell_total = sum(apipop$ell),
  post_stratified = calibrated(postStratify(d, ~stype, stratum)),
  raked = calibrated(raked), raked_ipf_weights = plain(weights(ipf)), raked_ipf_se = plain(SE(svymean(~ api00 + ell, ipf))),
  linear = calibrated(calibrate(d, ~ stype + sch.wide + ell, totals))
)
write_values("weighting", list(survey = survey, calibration = weighting))
