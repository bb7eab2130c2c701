# Writes tests/reference/values/plans.json: public data sets as people meet them (tables with frequencies, missing answers,
# codes nobody has, designs), each with a codebook, a plan and what R makes of it.  Rscript tests/reference/plans.R
# Data: R's datasets, MASS, lme4, ordinal and survey. Needs survey, MASS, lme4, ordinal, vcd, sandwich, clubSandwich, brglm2.
source("tests/reference/plan-cases.R")

T <- as.data.frame(Titanic); Tp <- people(T)
case("Titanic", T, list(
  class = list(kind = "crosstab", rows = "Class", columns = "Survived"), sex = list(kind = "crosstab", rows = "Sex", columns = "Survived"),
  within = list(kind = "stratified-table", exposure = yes("Sex", "Female"), outcome = yes("Survived", "Yes"), strata = "Class"),
  model = list(kind = "logistic", outcome = yes("Survived", "Yes"), predictors = c("Class", "Sex", "Age")),
  crossed = list(kind = "logistic", outcome = yes("Survived", "Yes"), predictors = c("Class", "Sex", "Age"), interactions = list(c("Class", "Sex")))),
  list(class = crossed(xtabs(~ Class + Survived, Tp)), sex = fourfold(xtabs(~ Sex + Survived, Tp)),
    within = held(mantelhaen.test(xtabs(~ Sex + Survived + Class, Tp)[2:1, 2:1, ])),
    model = model(glm(Survived ~ Class + Sex + Age, binomial, Tp, control = tight)),
    crossed = model(glm(Survived ~ Class * Sex + Age, binomial, Tp, control = tight))[1:5]), list(frequency = "Freq"))

U <- as.data.frame(UCBAdmissions); Up <- people(U); u <- polished(glm(Admit == "Admitted" ~ Gender, binomial, Up, control = tight))
robust <- coef_test(u, vcovCR(u, cluster = Up$Dept, type = "CR2"), test = "Satterthwaite")
case("UCBAdmissions", U, list(
  gender = list(kind = "crosstab", rows = "Gender", columns = "Admit"), department = list(kind = "crosstab", rows = "Dept", columns = "Admit"),
  within = list(kind = "stratified-table", exposure = yes("Gender", "Male"), outcome = yes("Admit", "Admitted"), strata = "Dept"),
  saturated = list(kind = "logistic", outcome = yes("Admit", "Admitted"), predictors = c("Gender", "Dept"), interactions = list(c("Gender", "Dept"))),
  few = list(kind = "logistic", outcome = yes("Admit", "Admitted"), predictors = many("Gender"), cluster = "Dept"),
  many = list(kind = "logistic", outcome = yes("Admit", "Admitted"), predictors = many("Gender"), cluster = "Dept", clusterVariance = "HC1")),
  list(gender = fourfold(xtabs(~ Gender + Admit, Up)), department = crossed(xtabs(~ Dept + Admit, Up)),
    within = held(mantelhaen.test(UCBAdmissions |> aperm(c(2, 1, 3)))), saturated = model(glm(Admit == "Admitted" ~ Gender * Dept, binomial, Up, control = tight))[1:5],
    few = list(coefficients.standardError = robust$SE, coefficients.degreesOfFreedom = robust$df, coefficients.pValue = robust$p_Satt),
    many = list(coefficients.standardError = sqrt(diag(vcovCL(u, cluster = Up$Dept, type = "HC1"))))), list(frequency = "Freq"))

H <- as.data.frame(HairEyeColor); Hp <- people(H)
case("HairEyeColor", H, list(eye = list(kind = "crosstab", rows = "Hair", columns = "Eye"), sex = list(kind = "crosstab", rows = "Hair", columns = "Sex", exact = "always")),
  list(eye = crossed(xtabs(~ Hair + Eye, Hp)), sex = c(crossed(xtabs(~ Hair + Sex, Hp)), list(exactPValue = fisher.test(xtabs(~ Hair + Sex, Hp), workspace = 2e7)$p.value))), list(frequency = "Freq"))

E <- rbind(data.frame(esoph[1:3], case = "yes", n = esoph$ncases), data.frame(esoph[1:3], case = "no", n = esoph$ncontrols)); E$case <- factor(E$case); Ep <- people(E, "n")
plain <- as.data.frame(lapply(Ep, function(x) if (is.ordered(x)) factor(x, ordered = FALSE) else x)); o <- clm(tobgp ~ agegp + alcgp, data = transform(plain, tobgp = Ep$tobgp), control = clm.control(gradTol = 1e-12))
case("esoph", E, list(drink = list(kind = "crosstab", rows = "alcgp", columns = "tobgp"), rising = list(kind = "trend", indicator = yes("case", "yes"), groups = "alcgp"),
  model = list(kind = "logistic", outcome = yes("case", "yes"), predictors = c("agegp", "alcgp", "tobgp")), tobacco = list(kind = "proportional-odds", outcome = "tobgp", predictors = c("agegp", "alcgp"))),
  list(drink = crossed(xtabs(~ alcgp + tobgp, Ep)), rising = with(prop.trend.test(tapply(Ep$case == "yes", Ep$alcgp, sum), table(Ep$alcgp)), list(statistic = statistic, pValue = p.value)),
    model = model(glm(case == "yes" ~ agegp + alcgp + tobgp, binomial, plain, control = tight)),
    tobacco = list(thresholds.estimate = o$alpha, coefficients.estimate = o$beta, coefficients.standardError = summary(o)$coefficients[-(1:3), 2], logLikelihood = logLik(o))), list(frequency = "n"))

M <- transform(mtcars[c("mpg", "hp", "wt")], am = factor(mtcars$am), vs = factor(mtcars$vs), cyl = factor(mtcars$cyl), gear = factor(mtcars$gear))
separated <- glm(vs == "1" ~ cyl + wt, binomial, M, method = "brglmFit", type = "AS_mean", epsilon = 1e-14, maxit = 5000); by <- split(M$mpg, M$cyl)
case("mtcars", M, list(model = list(kind = "logistic", outcome = yes("am", "1"), predictors = c("wt", "hp")), firth = list(kind = "logistic", outcome = yes("vs", "1"), predictors = c("cyl", "wt"), intervals = "wald"),
  ranks = list(kind = "rank-comparison", variable = "mpg", groups = "am"), ranks3 = list(kind = "rank-comparison", variable = "mpg", groups = "cyl"), miles = list(kind = "means", variables = many("mpg"), by = "cyl"),
  gears = list(kind = "crosstab", rows = "cyl", columns = "gear", exact = "always")),
  list(model = model(glm(am == "1" ~ wt + hp, binomial, M, control = tight)), firth = list(coefficients.estimate = coef(separated), coefficients.standardError = summary(separated)$coefficients[, 2]),
    ranks = with(wilcox.test(mpg ~ am, M, exact = FALSE), list(statistic = statistic, pValue = p.value)), ranks3 = with(kruskal.test(mpg ~ cyl, M), list(statistic = statistic, pValue = p.value)),
    miles = list(means.mean = sapply(by, mean), means.standardDeviation = sapply(by, sd), means.lower = sapply(by, function(x) t.test(x)$conf.int[1]), means.median = sapply(by, median), means.firstQuartile = sapply(by, quantile, 0.25)),
    gears = c(crossed(xtabs(~ cyl + gear, M)), list(exactPValue = fisher.test(xtabs(~ cyl + gear, M))$p.value))))

A <- transform(airquality[c("Ozone", "Solar.R", "Wind")], Month = factor(airquality$Month, levels = 1:12), hot = factor(ifelse(airquality$Temp > 80, "hot", "not")))
case("airquality, with missing values and months that are not there", A, list(model = list(kind = "logistic", outcome = yes("hot", "hot"), predictors = c("Ozone", "Solar.R", "Wind")),
  months = list(kind = "logistic", outcome = yes("hot", "hot"), predictors = c("Wind", "Month")), ranks = list(kind = "rank-comparison", variable = "Ozone", groups = "hot"), ozone = list(kind = "means", variables = many("Ozone"))),
  list(model = model(glm(hot == "hot" ~ Ozone + Solar.R + Wind, binomial, A, control = tight)), months = list(rows = nrow(A), terms.degreesOfFreedom = c(1, 4)),
    ranks = with(wilcox.test(Ozone ~ hot, A, exact = FALSE), list(statistic = statistic, pValue = p.value)), ozone = list(means.base = 116, means.mean = mean(A$Ozone, na.rm = TRUE), means.upper = t.test(A$Ozone)$conf.int[2])))

S <- as.data.frame(MASS::housing); S$Infl <- factor(S$Infl, ordered = FALSE); Sp <- people(S); o <- clm(Sat ~ Infl + Type + Cont, data = Sp, control = clm.control(gradTol = 1e-12))
case("housing", S, list(model = list(kind = "proportional-odds", outcome = "Sat", predictors = c("Infl", "Type", "Cont")), type = list(kind = "crosstab", rows = "Type", columns = "Sat")),
  list(model = list(thresholds.estimate = o$alpha, coefficients.estimate = o$beta, coefficients.standardError = summary(o)$coefficients[-(1:2), 2], aic = AIC(o)), type = crossed(xtabs(~ Type + Sat, Sp))), list(frequency = "Freq"))

C <- rbind(data.frame(herd = paste0("h", cbpp$herd), period = cbpp$period, sick = "yes", n = cbpp$incidence), data.frame(herd = paste0("h", cbpp$herd), period = cbpp$period, sick = "no", n = cbpp$size - cbpp$incidence)); C$sick <- factor(C$sick); Cp <- people(C, "n")
g <- polished(glm(sick == "yes" ~ period, binomial, Cp, control = tight)); robust <- coef_test(g, vcovCR(g, cluster = Cp$herd, type = "CR2"), test = "Satterthwaite")
against <- sapply(unique(Cp$herd), function(h) { own <- Cp$herd == h; s <- Cp$sick == "yes"; suppressWarnings(prop.test(c(sum(s & own), sum(s & !own)), c(sum(own), sum(!own)), correct = FALSE))$p.value })
case("cbpp", C, list(clustered = list(kind = "logistic", outcome = yes("sick", "yes"), predictors = many("period"), cluster = "herd"), herds = list(kind = "benchmark", units = "herd", indicators = list(yes("sick", "yes")), overDispersion = FALSE)),
  list(clustered = list(coefficients.estimate = coef(g), coefficients.standardError = robust$SE, coefficients.degreesOfFreedom = robust$df), herds = list(comparisons.pValue = against, comparisons.adjustedOverAll = p.adjust(against, "BH"))), list(frequency = "n"))

data(api); P <- apiclus1[c("stype", "awards", "dnum", "pw", "fpc", "api00", "meals", "ell")]; P$dnum <- paste0("d", P$dnum)
d <- svydesign(~dnum, weights = ~pw, fpc = ~fpc, data = P); m <- svyglm(awards == "Yes" ~ meals + ell + stype, d, family = quasibinomial, control = list(epsilon = 1e-14, maxit = 100)); s <- summary(m)$coefficients
l <- svyciprop(~ I(awards == "Yes"), d, method = "logit"); a <- svymean(~api00, d); r <- svychisq(~ stype + awards, d, statistic = "F")
case("apiclus1", P, list(model = list(kind = "logistic", outcome = yes("awards", "Yes"), predictors = c("meals", "ell", "stype")), share = list(kind = "proportions", indicators = list(yes("awards", "Yes"))),
  scores = list(kind = "means", variables = many("api00")), crossed = list(kind = "crosstab", rows = "stype", columns = "awards")),
  list(model = list(coefficients.estimate = s[, 1], coefficients.standardError = s[, 2], coefficients.degreesOfFreedom = rep(m$df.residual, 5), coefficients.pValue = s[, 4]),
    share = list(proportions.weighted = coef(l), proportions.logitLower = attr(l, "ci")[1], proportions.logitUpper = attr(l, "ci")[2]), scores = list(means.weighted = coef(a), means.weightedStandardError = SE(a)),
    crossed = list(designF = r$statistic, designNumerator = r$parameter[1], designDenominator = r$parameter[2], designPValue = r$p.value)), list(weight = "pw", design = list(clusters = "dnum", population = "fpc")))
W <- apiclus1[c("stype", "sch.wide", "dnum", "pw", "fpc", "api00")]; names(W)[2] <- "wide"; W$dnum <- paste0("d", W$dnum); d <- svydesign(~dnum, weights = ~pw, fpc = ~fpc, data = W)
pt <- table(apipop$stype); pw <- table(apipop$sch.wide); raked <- rake(d, list(~stype, ~wide), list(data.frame(stype = names(pt), Freq = c(pt)), data.frame(wide = names(pw), Freq = c(pw))), control = list(maxit = 200, epsilon = 1e-11)); a <- svymean(~api00, raked)
case("apiclus1, raked", W, list(weights = list(kind = "weights", each = TRUE), scores = list(kind = "means", variables = many("api00"))),
  list(weights = list(weights.weight = weights(raked)), scores = list(means.weighted = coef(a), means.weightedStandardError = SE(a))), list(weight = "pw", design = list(clusters = "dnum", population = "fpc")),
  list(weighting = list(method = "rake", margins = list(list(variable = "stype", population = as.list(pt)), list(variable = "wide", population = as.list(pw))))))

write(jsonlite::toJSON(cases, digits = 17), "tests/reference/values/plans.json")
