# Writes tests/reference/values/models-clusters.json: cluster-robust errors by sandwich 3.0 and clubSandwich 0.5.
# From the project's root:  Rscript tests/reference/models-clusters.R
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
suppressPackageStartupMessages({ library(sandwich); library(clubSandwich) })
sets <- read_sets(); exact <- glm.control(epsilon = 1e-15, maxit = 100)
cases <- list(
  schools = list(case("apiclus1", "awards", c("ell", "meals", "stype")), "dnum"),
  schools_singular = list(case("apiclus1", "sch.wide", c("ell", "mobility")), "dnum"),
  contraception = list(case("contraception", "use", c("age", "age_squared", "urban", "livch")), "district"),
  contraception_codes = list(case("contraception", "use", c("urban", "livch")), "district"),
  cattle = list(case("cbpp", "sick", c("period"), frequencies = "n"), "herd")
)
results <- lapply(cases, function(each) {
  d <- prepare(sets, each[[1]]); d <- d[rep(seq_len(nrow(d)), d$.w), ]; d <- d[complete.cases(d[each[[1]]$predictors]), ]; g <- droplevels(factor(d[[each[[2]]]]))
  m <- glm(model_formula(each[[1]]), binomial, d, control = exact); m <- glm(model_formula(each[[1]]), binomial, d, control = exact, start = coef(m))
  V <- vcovCR(m, cluster = g, type = "CR2"); t <- coef_test(m, vcov = V, test = "Satterthwaite")
  list(spec = spec(each[[1]]), cluster = each[[2]], clusters = nlevels(g), hc0 = I(as.vector(t(vcovCL(m, cluster = g, type = "HC0")))), hc1 = I(as.vector(t(vcovCL(m, cluster = g, type = "HC1")))),
    cr2 = I(as.vector(as.matrix(V))), cr2_df = I(t$df), cr2_p = I(t$p_Satt))
})
write_values("models-clusters", results)
