# Writes tests/reference/values/awkward-plans.json: data sets that no other fixture uses, each chosen for what is awkward in it:
# ties, zero cells, strata that say nothing, weights of nought, finite populations in strata and in two stages, factors with
# codes nobody has, interactions, quasi-complete separation, sparse ordered categories.  Rscript tests/reference/awkward-plans.R
# Data: R's datasets, MASS, vcd, survey. Needs what plan-cases.R loads, and psych.
source("tests/reference/plan-cases.R")

# 1. Strata with a finite population, weights of nought, a code nobody has.
data(api); P <- apistrat[c("stype", "awards", "sch.wide", "pw", "fpc", "api00", "meals", "ell")]; names(P)[3] <- "wide"
P$pw[c(3, 50, 120, 199)] <- 0; P$stype <- factor(P$stype, levels = c("E", "H", "M", "none"))
d <- svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = transform(P, stype = droplevels(stype)))
m <- svyglm(awards == "Yes" ~ meals + stype, d, family = quasibinomial, control = list(epsilon = 1e-14, maxit = 100)); s <- summary(m)$coefficients
by <- svyby(~api00, ~awards, d, svymean); share <- svyciprop(~ I(wide == "Yes"), d, method = "logit"); beta <- svyciprop(~ I(wide == "Yes"), d, method = "beta"); r <- svychisq(~ wide + awards, d, statistic = "F")
# svychisq() counts rows of no weight among its degrees of freedom, degf() does not: ours are degf()'s everywhere.
case("apistrat, weights of nought", P, list(model = list(kind = "logistic", outcome = yes("awards", "Yes"), predictors = c("meals", "stype")), share = list(kind = "proportions", indicators = list(yes("wide", "Yes"))),
  scores = list(kind = "means", variables = many("api00"), by = "awards"), crossed = list(kind = "crosstab", rows = "wide", columns = "awards")),
  list(model = list(coefficients.estimate = s[, 1], coefficients.standardError = s[, 2], coefficients.pValue = s[, 4]),
    share = list(proportions.weighted = coef(share), proportions.logitLower = attr(share, "ci")[1], proportions.logitUpper = attr(share, "ci")[2], proportions.betaLower = attr(beta, "ci")[1], proportions.betaUpper = attr(beta, "ci")[2]),
    scores = list(means.weighted = by$api00, means.weightedStandardError = by$se), crossed = list(designF = r$statistic, designPValue = pf(r$statistic, r$parameter[1], degf(d), lower.tail = FALSE))),
  list(weight = "pw", design = list(strata = "stype", population = "fpc")))

# 2. Two stages, each with its finite population, and districts with one school.
Q <- apiclus2[c("stype", "awards", "dnum", "snum", "fpc1", "fpc2", "pw", "api00", "meals")]; Q$dnum <- paste0("d", Q$dnum); Q$snum <- paste0("s", Q$snum)
d <- svydesign(~ dnum + snum, weights = ~pw, fpc = ~ fpc1 + fpc2, data = Q); a <- svymean(~api00, d); m <- svyglm(awards == "Yes" ~ meals, d, family = quasibinomial, control = list(epsilon = 1e-14, maxit = 100)); s <- summary(m)$coefficients
case("apiclus2, two stages", Q, list(scores = list(kind = "means", variables = many("api00")), model = list(kind = "logistic", outcome = yes("awards", "Yes"), predictors = many("meals"))),
  list(scores = list(means.weighted = coef(a), means.weightedStandardError = SE(a)), model = list(coefficients.estimate = s[, 1], coefficients.standardError = s[, 2], coefficients.pValue = s[, 4])),
  list(weight = "pw"), list(design = list(clusters = "dnum", population = "fpc1", laterStages = list(list(clusters = "snum", population = "fpc2")))))

# 3. Quasi-complete separation: one code of a factor always has the outcome. And an interaction beside it.
B <- with(MASS::birthwt, data.frame(low = factor(low, labels = c("no", "yes")), labours = factor(ptl), race = factor(race, labels = c("white", "black", "other")), smoke = factor(smoke, labels = c("no", "yes")), lwt, age))
# brglmFit runs away here (a code that one person has), so the modified score is solved as it is written (Firth 1993).
penalised <- function(formula, data) {
  x <- model.matrix(formula, data); y <- model.response(model.frame(formula, data)); b <- rep(0, ncol(x))
  for (i in 1:5000) {
    p <- plogis(drop(x %*% b)); w <- p * (1 - p); v <- solve(crossprod(x, x * w)); h <- rowSums((x %*% v) * x) * w
    step <- drop(v %*% crossprod(x, y - p + h * (0.5 - p))); b <- b + step / max(2, max(abs(step)))
  }
  stopifnot(max(abs(step) / pmax(abs(b), 1e-3)) < 1e-10); list(coefficients.estimate = b, coefficients.standardError = sqrt(diag(v)))
}
case("birthwt, quasi-separated", B, list(firth = list(kind = "logistic", outcome = yes("low", "yes"), predictors = c("labours", "race", "lwt"), intervals = "wald"),
  crossed = list(kind = "logistic", outcome = yes("low", "yes"), predictors = c("race", "smoke", "age", "lwt"), interactions = list(c("race", "smoke"), c("smoke", "age"))), ranks = list(kind = "rank-comparison", variable = "lwt", groups = "race"),
  within = list(kind = "stratified-table", exposure = yes("smoke", "yes"), outcome = yes("low", "yes"), strata = "race"), labours = list(kind = "crosstab", rows = "labours", columns = "low", exact = "always")),
  list(firth = penalised(low == "yes" ~ labours + race + lwt, B), crossed = model(glm(low == "yes" ~ race * smoke + smoke * age + lwt, binomial, B, control = tight))[1:5],
    ranks = with(kruskal.test(lwt ~ race, B), list(statistic = statistic, pValue = p.value)), within = held(mantelhaen.test(xtabs(~ smoke + low + race, B)[2:1, 2:1, ])),
    labours = c(crossed(xtabs(~ labours + low, B)), list(exactPValue = fisher.test(xtabs(~ labours + low, B))$p.value))))

# 4. Ordered categories of which one is nearly empty, with a factor that has a code nobody has.
A <- vcd::Arthritis[c("Treatment", "Sex", "Age", "Improved")]; A$Sex <- factor(A$Sex, levels = c("Female", "Male", "Other"))
A$Relief <- factor(ifelse(A$Improved == "Some" & A$Age > 30, "None", as.character(A$Improved)), levels = c("None", "Some", "Marked"), ordered = TRUE); A$ID <- NULL
o <- clm(Relief ~ Treatment + Sex + Age, data = transform(A, Sex = droplevels(Sex)), control = clm.control(gradTol = 1e-12)); f <- clm(Improved ~ Treatment * Sex + Age, data = transform(A, Sex = droplevels(Sex)), control = clm.control(gradTol = 1e-12))
assumed <- nominal_test(f)
case("Arthritis, a sparse level", A, list(sparse = list(kind = "proportional-odds", outcome = "Relief", predictors = c("Treatment", "Sex", "Age")), crossed = list(kind = "proportional-odds", outcome = "Improved", predictors = c("Treatment", "Sex", "Age"), interactions = list(c("Treatment", "Sex"))),
  treated = list(kind = "crosstab", rows = "Treatment", columns = "Improved"), rising = list(kind = "trend", indicator = yes("Treatment", "Treated"), groups = "Improved", scores = c(0, 1, 3)), age = list(kind = "rank-comparison", variable = "Age", groups = "Treatment")),
  list(sparse = list(thresholds.estimate = o$alpha, coefficients.estimate = o$beta, coefficients.standardError = summary(o)$coefficients[-(1:2), 2], logLikelihood = logLik(o)),
    crossed = list(thresholds.estimate = f$alpha, coefficients.estimate = f$beta, coefficients.standardError = summary(f)$coefficients[-(1:2), 2], aic = AIC(f)),
    treated = crossed(xtabs(~ Treatment + Improved, A)), rising = with(prop.trend.test(tapply(A$Treatment == "Treated", A$Improved, sum), table(A$Improved), score = c(0, 1, 3)), list(statistic = statistic, pValue = p.value)),
    age = with(wilcox.test(Age ~ Treatment, A, exact = FALSE), list(statistic = statistic, pValue = p.value))))

# 5. Counts of insects: many ties, groups of nothing but small numbers; and yarn breaks by two factors.
I <- transform(InsectSprays, many = factor(ifelse(count > 5, "many", "few"))); by <- split(I$count, I$spray); two <- subset(I, spray %in% c("C", "E"))
case("InsectSprays, ties", I, list(ranks = list(kind = "rank-comparison", variable = "count", groups = "spray"), two = list(kind = "rank-comparison", variable = "count", groups = "spray", where = list(list(variable = "spray", codes = c("C", "E")))),
  counts = list(kind = "means", variables = many("count"), by = "spray"), crossed = list(kind = "crosstab", rows = "spray", columns = "many", exact = "always"), firth = list(kind = "logistic", outcome = yes("many", "many"), predictors = many("spray"), intervals = "wald")),
  list(ranks = with(kruskal.test(count ~ spray, I), list(statistic = statistic, pValue = p.value)), two = with(suppressWarnings(wilcox.test(count ~ spray, droplevels(two), exact = FALSE)), list(statistic = statistic, pValue = p.value)),
    counts = list(means.mean = sapply(by, mean), means.standardDeviation = sapply(by, sd), means.lower = sapply(by, function(x) t.test(x)$conf.int[1]), means.median = sapply(by, median)),
    crossed = c(crossed(xtabs(~ spray + many, I)), list(exactPValue = fisher.test(xtabs(~ spray + many, I))$p.value)),
    firth = with(penalised(many == "many" ~ spray, I), list(coefficients.oddsRatio = exp(coefficients.estimate), coefficients.standardError = coefficients.standardError))))

# 6. A four-way table with zero cells and strata that say nothing; p values under 1e-50.
X <- as.data.frame(vcd::PreSex); Xp <- people(X); pre <- xtabs(~ PremaritalSex + MaritalStatus + Gender, Xp)
case("PreSex", X, list(before = list(kind = "crosstab", rows = "PremaritalSex", columns = "MaritalStatus"), within = list(kind = "stratified-table", exposure = yes("PremaritalSex", "Yes"), outcome = yes("MaritalStatus", "Divorced"), strata = "Gender"),
  model = list(kind = "logistic", outcome = yes("MaritalStatus", "Divorced"), predictors = c("ExtramaritalSex", "PremaritalSex", "Gender"), interactions = list(c("ExtramaritalSex", "PremaritalSex")))),
  list(before = fourfold(xtabs(~ PremaritalSex + MaritalStatus, Xp)), within = held(mantelhaen.test(pre[c("Yes", "No"), c("Divorced", "Married"), ])),
    model = model(glm(MaritalStatus == "Divorced" ~ ExtramaritalSex * PremaritalSex + Gender, binomial, transform(Xp, Gender = factor(Gender), ExtramaritalSex = factor(ExtramaritalSex), PremaritalSex = factor(PremaritalSex)), control = tight))[1:5]), list(frequency = "Freq"))
Z <- as.data.frame(vcd::Suicide)[c("Freq", "sex", "method2", "age.group")]; Z <- aggregate(Freq ~ sex + method2 + age.group, Z, sum); Zp <- people(Z)
case("Suicide, far tails", Z, list(means = list(kind = "crosstab", rows = "method2", columns = "sex", exact = "never"), ages = list(kind = "crosstab", rows = "age.group", columns = "method2", exact = "never")),
  list(means = crossed(xtabs(~ method2 + sex, Zp)), ages = crossed(xtabs(~ age.group + method2, Zp))), list(frequency = "Freq"))

# 7. Repeated measures of children, some weeks missing: clusters of two to five, and a random intercept.
K <- with(MASS::bacteria, data.frame(y = factor(y, labels = c("no", "yes")), trt = factor(trt), week = week, ID = as.character(ID)))
g <- polished(glm(y == "yes" ~ trt + week, binomial, K, control = tight)); robust <- coef_test(g, vcovCR(g, cluster = K$ID, type = "CR2"), test = "Satterthwaite"); plain <- sqrt(diag(vcovCL(g, cluster = K$ID, type = "HC0")))
case("bacteria, repeated", K, list(clustered = list(kind = "logistic", outcome = yes("y", "yes"), predictors = c("trt", "week"), cluster = "ID", clusterVariance = "CR2"), many = list(kind = "logistic", outcome = yes("y", "yes"), predictors = c("trt", "week"), cluster = "ID", clusterVariance = "HC0")),
  list(clustered = list(coefficients.estimate = coef(g), coefficients.standardError = robust$SE, coefficients.degreesOfFreedom = robust$df, coefficients.pValue = robust$p_Satt), many = list(coefficients.standardError = plain)))

# 8. Attitudes with few items, one of them turned around: alpha with Feldt's interval, shares with missing answers.
V <- attitude; V[5, "learning"] <- NA; V[11, "raises"] <- NA; V$critical <- 100 - V$critical; al <- psych::alpha(V[c("complaints", "privileges", "learning", "raises", "critical")], use = "complete.obs", warnings = FALSE, n.iter = 1)
W <- na.omit(V[c("complaints", "privileges", "learning", "raises", "critical")]); k <- ncol(W); n <- nrow(W); alpha <- k / (k - 1) * (1 - sum(diag(var(W))) / sum(var(W))); feldt <- 1 - (1 - alpha) * qf(c(0.975, 0.025), n - 1, (n - 1) * (k - 1))
case("attitude, an item turned around", V, list(scale = list(kind = "reliability", items = c("complaints", "privileges", "learning", "raises", "critical")), rating = list(kind = "means", variables = c("rating", "learning"))),
  list(scale = list(base = n, alpha = alpha, lower = feldt[1], upper = feldt[2]), rating = list(means.base = c(30, 29), means.mean = c(mean(V$rating), mean(V$learning, na.rm = TRUE)), means.upper = c(t.test(V$rating)$conf.int[2], t.test(V$learning)$conf.int[2]))))

write(jsonlite::toJSON(cases, digits = 17), "tests/reference/values/awkward-plans.json")
