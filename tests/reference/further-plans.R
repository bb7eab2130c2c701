# Writes tests/reference/values/further-plans.json: every kind of analysis with the options that the other two scripts of plans
# leave out, on data sets that no other fixture uses, each figure from R functions or from the definition written out in R (numerical
# derivatives, refitted models, optim). Rscript tests/reference/further-plans.R
# Data: MASS, carData, lme4, vcd, survey, datasets. Needs what plan-cases.R loads, psych and numDeriv.
source("tests/reference/plan-cases.R")
suppressMessages({ library(numDeriv) })

z <- qnorm(0.975)
wilson <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
quiet <- suppressWarnings
rate <- function(x, n) sapply(seq_along(x), function(i) quiet(wilson(x[i], n[i])))
newcombe <- function(x1, n1, x2, n2) {
  a <- quiet(wilson(x1, n1)); b <- quiet(wilson(x2, n2)); p <- x1 / n1; q <- x2 / n2
  c(p - q - sqrt((p - a[1])^2 + (b[2] - q)^2), p - q + sqrt((a[2] - p)^2 + (q - b[1])^2))
}
# Gamma and tau-b with errors by the delta method of multinomial cells, the derivatives numerical.
ordinal_pair <- function(t) {
  n <- sum(t); r <- nrow(t); k <- ncol(t)
  pairs <- function(p) { m <- matrix(p, r); C <- D <- 0
    for (i in 1:r) for (j in 1:k) { if (i < r && j < k) C <- C + m[i, j] * sum(m[(i + 1):r, (j + 1):k]); if (i < r && j > 1) D <- D + m[i, j] * sum(m[(i + 1):r, 1:(j - 1)]) }
    c(C, D) }
  gamma <- function(p) { x <- pairs(p); (x[1] - x[2]) / sum(x) }
  taub <- function(p) { m <- matrix(p, r); x <- pairs(p); 2 * (x[1] - x[2]) / sqrt((sum(m)^2 - sum(rowSums(m)^2)) * (sum(m)^2 - sum(colSums(m)^2))) }
  p <- as.vector(t) / n; error <- function(f) { g <- grad(f, p, method.args = list(r = 6)); sqrt((sum(p * g^2) - sum(p * g)^2) / n) }
  x <- rep(row(t), t); y <- rep(col(t), t)
  list(gamma = gamma(p), gammaLower = gamma(p) - z * error(gamma), gammaUpper = gamma(p) + z * error(gamma),
    tauB = taub(p), tauBLower = taub(p) - z * error(taub), tauBUpper = taub(p) + z * error(taub), orderPValue = cor.test(x, y, method = "kendall", exact = FALSE)$p.value)
}
corrected_v <- function(t) { n <- sum(t); k <- dim(t); f <- max(0, chisq.test(t, correct = FALSE)$statistic / n - prod(k - 1) / (n - 1)); sqrt(f / (min(k - (k - 1)^2 / (n - 1)) - 1)) }
conditional <- function(t) { # the likelihood of Fisher's noncentral hypergeometric itself, to the last digit
  m <- sum(t[, 1]); n <- sum(t[, 2]); k <- sum(t[1, ]); x <- t[1, 1]; s <- max(0, k - n):min(k, m); base <- dhyper(s, m, n, k, log = TRUE)
  d <- function(l) { v <- base + s * l; v <- exp(v - max(v)); v / sum(v) }
  root <- function(f) exp(uniroot(f, c(-8, 8), tol = 1e-15)$root)
  list(conditionalOddsRatio = root(function(l) sum(s * d(l)) - x), conditionalLower = root(function(l) sum(d(l)[s >= x]) - 0.025), conditionalUpper = root(function(l) sum(d(l)[s <= x]) - 0.025))
}
two_by_two <- function(t) {
  r <- rowSums(t); p <- t[, 1] / r; rr <- p[[1]] / p[[2]]; se <- sqrt(sum(1 / t[, 1] - 1 / r)); or <- t[1] * t[4] / t[2] / t[3]; so <- sqrt(sum(1 / t)); d <- newcombe(t[1, 1], r[[1]], t[2, 1], r[[2]])
  c(list(difference = p[[1]] - p[[2]], differenceLower = d[1], differenceUpper = d[2], cohensH = 2 * asin(sqrt(p[[1]])) - 2 * asin(sqrt(p[[2]])), riskRatio = rr, riskRatioLower = rr * exp(-z * se), riskRatioUpper = rr * exp(z * se),
    oddsRatio = or, oddsRatioLower = or * exp(-z * so), oddsRatioUpper = or * exp(z * so)), conditional(t))
}
# Everything a plain logistic model says beside its coefficients.
quality <- function(m) {
  p <- fitted(m); y <- m$y; null <- m$null.deviance; change <- null - deviance(m); df <- m$df.null - m$df.residual
  list(areaUnderCurve = unname(quiet(wilcox.test(p[y == 1], p[y == 0], exact = FALSE))$statistic) / sum(y == 1) / sum(y == 0), brier = mean((p - y)^2), mcFadden = 1 - deviance(m) / null,
    overallChiSquare = change, overallPValue = pchisq(change, df, lower.tail = FALSE), nullDeviance = null)
}
inflated <- function(m) { v <- cov2cor(vcov(m)[-1, -1]); a <- attr(model.matrix(m), "assign")[-1]; sapply(unique(a), function(i) det(as.matrix(v[a == i, a == i])) * det(as.matrix(v[a != i, a != i])) / det(v)) }
profiled <- function(m, free = coef(m)) {
  x <- model.matrix(m); y <- m$y; top <- deviance(m)
  t(sapply(seq_along(free), function(j) { se <- sqrt(vcov(m)[j, j])
    drop <- function(b) glm.fit(x[, -j, drop = FALSE], y, offset = x[, j] * b, family = binomial(), control = tight)$deviance - top - qchisq(0.95, 1)
    c(uniroot(drop, free[j] - c(5, 0) * se, tol = 1e-13, extendInt = "downX")$root, uniroot(drop, free[j] + c(0, 5) * se, tol = 1e-13, extendInt = "upX")$root) }))
}
# Effects of each predictor in probability: everyone with the code against everyone with the reference, or the mean slope.
covariance <- function(m) { x <- model.matrix(m); p <- plogis(drop(x %*% coef(m))); solve(crossprod(x, x * p * (1 - p))) }
effects <- function(m, d, V = covariance(m), variables = all.vars(formula(m))[-1]) {
  x0 <- delete.response(terms(m)); b <- coef(m); design <- function(e) model.matrix(x0, e, xlev = m$xlevels); rows <- list()
  for (v in variables) {
    if (is.factor(d[[v]])) for (code in levels(d[[v]])[-1]) { e <- f <- d; e[[v]] <- factor(code, levels(d[[v]])); f[[v]] <- factor(levels(d[[v]])[1], levels(d[[v]])); xe <- design(e); xf <- design(f)
      rows <- c(rows, list(local({ xe <- xe; xf <- xf; function(b) mean(plogis(xe %*% b)) - mean(plogis(xf %*% b)) }))) }
    else { e <- f <- d; e[[v]] <- 1; f[[v]] <- 0; slope <- design(e) - design(f); x <- design(d); rows <- c(rows, list(local({ slope <- slope; x <- x; function(b) mean(dlogis(x %*% b) * (slope %*% b)) }))) }
  }
  found <- sapply(rows, function(f) { g <- grad(f, b, method.args = list(r = 6, zero.tol = 1e-12)); c(f(b), sqrt(drop(t(g) %*% V %*% g))) })
  list(effects.effect = found[1, ], effects.standardError = found[2, ])
}
# Firth's penalised likelihood as he writes it, one coefficient held where it is asked for (the penalty is the whole model's).
# Where data are separated its profile has several summits: it is climbed from the maximum and from farther out on its ray.
firth <- function(x, y, held = integer(0), at = 0, start = rep(0, ncol(x))) {
  b <- start; b[held] <- at; free <- setdiff(seq_len(ncol(x)), held)
  state <- function(b) { eta <- drop(x %*% b); p <- plogis(eta); w <- p * plogis(-eta); I <- crossprod(x, x * w); list(p = p, w = w, I = I, ll = sum(plogis(ifelse(y == 1, eta, -eta), log.p = TRUE)) + 0.5 * determinant(I)$modulus[1]) }
  now <- state(b)
  for (i in 1:100) {
    h <- rowSums((x %*% solve(now$I, tol = 1e-30)) * x) * now$w; u <- drop(crossprod(x, y - now$p + h * (0.5 - now$p)))
    step <- drop(solve(now$I[free, free], u[free], tol = 1e-30)); step <- step / max(1, max(abs(step)) / 2); share <- 1
    repeat { to <- b; to[free] <- b[free] + share * step; then <- state(to); if (isTRUE(then$ll >= now$ll - 1e-12) || share < 1e-6) break; share <- share / 2 }
    b <- to; now <- then; if (max(abs(step)) < 1e-12) break
  }
  h <- rowSums((x %*% solve(now$I)) * x) * now$w
  list(b = b, ll = now$ll, fisher = sqrt(diag(solve(now$I))), augmented = sqrt(diag(solve(crossprod(x, x * now$w * (1 + h))))))
}
firth_profile <- function(x, y) {
  full <- firth(x, y)
  end <- function(j, sign) { f <- function(b) 2 * (full$ll - max(firth(x, y, j, b, full$b)$ll, firth(x, y, j, b, 3 * full$b)$ll, firth(x, y, j, b, full$b * b / full$b[j])$ll)) - qchisq(0.95, 1); d <- full$fisher[j]; while (f(full$b[j] + sign * d) < 0) d <- d * 1.4; full$b[j] + sign * uniroot(function(d) f(full$b[j] + sign * d), c(0, d), tol = 1e-12)$root }
  test <- sapply(seq_len(ncol(x)), function(j) 2 * (full$ll - firth(x, y, j, 0, full$b)$ll)); p <- seq_len(ncol(x))
  list(coefficients.estimate = full$b, coefficients.lower = sapply(p, end, -1), coefficients.upper = sapply(p, end, 1), coefficients.statistic = test, coefficients.pValue = pchisq(test, 1, lower.tail = FALSE), penalisedLogLikelihood = full$ll)
}
# McFadden's R-squared shared out over every order of entry.
shapley <- function(outcome, names, d) {
  k <- length(names); null <- glm(reformulate("1", outcome), binomial, d, control = tight)$deviance
  worth <- sapply(0:(2^k - 1), function(s) { own <- names[bitwAnd(s, 2^(0:(k - 1))) > 0]; if (length(own) == 0) 0 else 1 - glm(reformulate(own, outcome), binomial, d, control = tight)$deviance / null })
  sapply(1:k, function(i) { without <- Filter(function(s) bitwAnd(s, 2^(i - 1)) == 0, 0:(2^k - 1)); sum(sapply(without, function(s) { size <- sum(bitwAnd(s, 2^(0:(k - 1))) > 0); factorial(size) * factorial(k - size - 1) / factorial(k) * (worth[s + 2^(i - 1) + 1] - worth[s + 1]) })) })
}

# 1. Students' answers with holes: exact tests, order, finite populations, bands and recodes of the plan.
S <- MASS::survey[c("Sex", "W.Hnd", "Exer", "Smoke", "Pulse", "Height", "Age")]; names(S)[2] <- "hand"
S$Exer <- factor(S$Exer, c("None", "Some", "Freq"), ordered = TRUE); S$Smoke <- factor(S$Smoke, c("Never", "Occas", "Regul", "Heavy"), ordered = TRUE)
t1 <- xtabs(~ Exer + Smoke, S); t2 <- xtabs(~ Sex + hand, S); by <- split(S, S$Sex); smokers <- sapply(by, function(d) sum(d$Smoke != "Never", na.rm = TRUE)); bases <- sapply(by, function(d) sum(!is.na(d$Smoke))); exact <- sapply(1:2, function(i) binom.test(smokers[i], bases[i])$conf.int)
effective <- bases / (1 - bases / c(150, 130)); finite <- rate(smokers / bases * effective, effective)
L <- transform(S, tall = factor(ifelse(Height >= 175, "tall", "not"), c("not", "tall")), old = Age >= 20, Exer = factor(Exer, ordered = FALSE)); L <- na.omit(L[c("tall", "Sex", "Exer", "Age")])
m <- glm(tall == "tall" ~ Sex + Exer + Age, binomial, L, control = tight); crossed_m <- glm(tall == "tall" ~ Exer * Age + Sex, binomial, L, control = tight); bounds <- profiled(m)
case("students", S, list(
  order = list(kind = "crosstab", rows = "Exer", columns = "Smoke", exact = "always"), hands = list(kind = "crosstab", rows = "Sex", columns = "hand", exact = "always"),
  shares = list(kind = "proportions", indicators = list(yes("Smoke", "Occas", "Regul", "Heavy")), by = "Sex", population = list(Female = 150, Male = 130)), spread = list(kind = "distribution", variables = many("Smoke"), by = "Sex"),
  pulse = list(kind = "means", variables = c("Pulse", "Height"), by = "Exer"), ranks = list(kind = "rank-comparison", variable = "Height", groups = "Sex"), three = list(kind = "rank-comparison", variable = "Pulse", groups = "Exer", only = c("Freq", "None")),
  rising = list(kind = "trend", indicator = yes("hand", "Left"), groups = "Smoke", scores = c(0, 1, 3, 7)), model = list(kind = "logistic", outcome = "tall", predictors = c("Sex", "Exer", "Age"), intervals = "profile"),
  crossed = list(kind = "logistic", outcome = "tall", predictors = c("Exer", "Age", "Sex"), interactions = list(c("Exer", "Age"))), older = list(kind = "crosstab", rows = "Sex", columns = "tall", where = list(list(variable = "years", codes = many("older"))))),
  list(order = c(crossed(t1), ordinal_pair(t1), list(exactPValue = fisher.test(t1, workspace = 2e7)$p.value, cramersVCorrected = corrected_v(t1))), hands = c(fourfold(t2), two_by_two(t2), list(cramersVCorrected = corrected_v(t2))),
    shares = list(proportions.count = smokers, proportions.base = bases, proportions.lower = rate(smokers, bases)[1, ], proportions.upper = rate(smokers, bases)[2, ], proportions.exactLower = exact[1, ], proportions.exactUpper = exact[2, ], proportions.finiteLower = finite[1, ], proportions.finiteUpper = finite[2, ]),
    spread = list(answers.share = unlist(lapply(by, function(d) prop.table(table(d$Smoke)))), answers.upper = unlist(lapply(by, function(d) rate(table(d$Smoke), rep(sum(!is.na(d$Smoke)), 4))[2, ])), missing.count = c(0, sum(is.na(by[[1]]$Smoke)), 0, 0, 0, sum(is.na(by[[2]]$Smoke)), 0, 0)),
    pulse = list(means.mean = c(tapply(S$Pulse, S$Exer, mean, na.rm = TRUE), tapply(S$Height, S$Exer, mean, na.rm = TRUE)), means.thirdQuartile = c(tapply(S$Pulse, S$Exer, quantile, 0.75, na.rm = TRUE), tapply(S$Height, S$Exer, quantile, 0.75, na.rm = TRUE)), means.lower = c(tapply(S$Pulse, S$Exer, function(x) t.test(x)$conf.int[1]), tapply(S$Height, S$Exer, function(x) t.test(x)$conf.int[1]))),
    ranks = with(wilcox.test(Height ~ Sex, S, exact = FALSE), list(statistic = statistic, pValue = p.value)), three = with(wilcox.test(S$Pulse[S$Exer == "Freq"], S$Pulse[S$Exer == "None"], exact = FALSE), list(statistic = statistic, pValue = p.value)),
    rising = with(prop.trend.test(tapply(S$hand == "Left", S$Smoke, sum, na.rm = TRUE), table(S$Smoke[!is.na(S$hand)]), score = c(0, 1, 3, 7)), list(statistic = statistic, pValue = p.value)),
    model = c(model(m)[c("coefficients.estimate", "coefficients.standardError", "terms.statistic")], quality(m), list(coefficients.lower = bounds[, 1], coefficients.upper = bounds[, 2], inflation.inflation = inflated(m), residualDegreesOfFreedom = m$df.residual), effects(m, L)),
    crossed = c(model(crossed_m)[1:5], effects(crossed_m, L, variables = c("Exer", "Age", "Sex"))), older = fourfold(xtabs(~ Sex + ifelse(Height >= 175, "tall", "not"), subset(S, Age >= 20))[, 1:2])),
  plan = list(variables = list(tall = list(of = "Height", positive = many("tall"), bands = list(list(code = "not", below = 175), list(code = "tall", from = 175))), years = list(of = "Age", bands = list(list(code = "younger", below = 20), list(code = "older", from = 20))))))

# 2. Breathlessness and wheeze of coal miners in nine age groups: Mantel-Haenszel both ways, Breslow-Day with Tarone.
homogeneous <- function(a) {
  or <- mantelhaen.test(a)$estimate; fit <- apply(a, 3, function(t) { r <- sum(t[1, ]); k <- sum(t[, 1]); n <- sum(t); f <- function(x) x * (n - r - k + x) - or * (r - x) * (k - x); x <- uniroot(f, c(max(0, r + k - n), min(r, k)), tol = 1e-14)$root; c(t[1, 1], x, 1 / (1 / x + 1 / (r - x) + 1 / (k - x) + 1 / (n - r - k + x))) })
  bd <- sum((fit[1, ] - fit[2, ])^2 / fit[3, ]); tarone <- bd - sum(fit[1, ] - fit[2, ])^2 / sum(fit[3, ]); df <- ncol(fit) - 1
  list(breslowDay = bd, tarone = tarone, breslowDayPValue = pchisq(bd, df, lower.tail = FALSE), taronePValue = pchisq(tarone, df, lower.tail = FALSE), homogeneityDegrees = df)
}
K <- as.data.frame(vcd::CoalMiners); Kp <- people(K); kt <- xtabs(~ Breathlessness + Wheeze + Age, Kp); old <- glm(Wheeze == "W" ~ Breathlessness * Age, binomial, Kp, control = tight)
case("CoalMiners", K, list(within = list(kind = "stratified-table", exposure = yes("Breathlessness", "B"), outcome = yes("Wheeze", "W"), strata = "Age"), plain = list(kind = "stratified-table", exposure = yes("Breathlessness", "B"), outcome = yes("Wheeze", "W"), strata = "Age", continuity = FALSE),
  rising = list(kind = "trend", indicator = yes("Wheeze", "W"), groups = "Age"), saturated = list(kind = "logistic", outcome = yes("Wheeze", "W"), predictors = c("Breathlessness", "Age"), interactions = list(c("Breathlessness", "Age"))), both = list(kind = "crosstab", rows = "Breathlessness", columns = "Wheeze")),
  list(within = c(held(mantelhaen.test(kt)), homogeneous(kt)), plain = held(mantelhaen.test(kt, correct = FALSE)), rising = with(prop.trend.test(tapply(Kp$Wheeze == "W", Kp$Age, sum), table(Kp$Age)), list(statistic = statistic, pValue = p.value)),
    saturated = c(model(old)[1:5], quality(old)), both = c(fourfold(xtabs(~ Breathlessness + Wheeze, Kp)), two_by_two(xtabs(~ Breathlessness + Wheeze, Kp)))), list(frequency = "Freq"))

# 3. Sight of 7,477 women and 3,242 men, eye by eye: order in a large table, one group at a time.
V <- as.data.frame(vcd::VisualAcuity); V$right <- factor(V$right, ordered = TRUE); V$left <- factor(V$left, ordered = TRUE); Vp <- people(V); vt <- xtabs(~ right + left, subset(Vp, gender == "male"))
case("VisualAcuity", V, list(men = list(kind = "crosstab", rows = "right", columns = "left", exact = "never", where = list(list(variable = "gender", codes = many("male")))), ranks = list(kind = "rank-comparison", variable = "right", groups = "gender")),
  list(men = c(crossed(vt), ordinal_pair(vt)), ranks = with(wilcox.test(as.numeric(as.character(right)) ~ gender, transform(Vp, gender = factor(gender)), exact = FALSE), list(statistic = statistic, pValue = p.value))), list(frequency = "Freq"))

# 4. Women in the labour force: a model with everything beside it, dominance, associations.
W <- transform(carData::Mroz, income = round(inc, 3))[c("lfp", "k5", "age", "wc", "hc", "income")]; w <- glm(lfp == "yes" ~ k5 + age + wc + hc + income, binomial, W, control = tight); wb <- profiled(w)
share <- shapley("lfp", c("k5", "age", "wc", "hc"), W); d1 <- drop1(w, test = "LRT")[-1, ]; alone <- lapply(c("wc", "hc", "k5"), function(v) glm(reformulate(v, "lfp"), binomial, W, control = tight))
case("Mroz", W, list(model = list(kind = "logistic", outcome = yes("lfp", "yes"), predictors = c("k5", "age", "wc", "hc", "income"), intervals = "profile"), importance = list(kind = "dominance", outcome = yes("lfp", "yes"), predictors = c("k5", "age", "wc", "hc"), replicates = 0),
  drivers = list(kind = "associations", outcomes = list(yes("lfp", "yes")), drivers = c("wc", "hc", "k5"), adjustments = c("age", "income"))),
  list(model = c(model(w), quality(w), effects(w, W), list(coefficients.lower = wb[, 1], coefficients.upper = wb[, 2], inflation.inflation = inflated(w))), importance = list(predictors.contribution = share, predictors.share = share / sum(share), total = sum(share)),
    drivers = list(associations.unadjustedOddsRatio = exp(sapply(alone, function(m) coef(m)[2])), associations.unadjustedLower = exp(sapply(alone, function(m) coef(m)[2] - z * model(m)$coefficients.standardError[2])), associations.oddsRatio = exp(coef(w)[c("wcyes", "hcyes", "k5")]),
      associations.effect = effects(w, W)$effects.effect[c(3, 4, 1)], associations.effectLower = with(effects(w, W), effects.effect - z * effects.standardError)[c(3, 4, 1)], drivers.chiSquare = d1[c("wc", "hc", "k5"), "LRT"], drivers.adjustedP = p.adjust(d1[c("wc", "hc", "k5"), 5], "BH"), models.brier = mean((fitted(w) - w$y)^2))))

# 5. Irises: separated, so Firth with profile intervals and penalised tests; both conventions of error. The upper ends are left out: the
# profile of the first slope has three summits there, and only a search from forty starts finds the highest (it agrees, 31.65).
X <- droplevels(subset(iris, Species != "virginica")); names(X) <- c("sl", "sw", "pl", "pw", "species"); fx <- firth_profile(cbind(1, X$sl, X$sw), as.numeric(X$species == "versicolor")); aug <- firth(cbind(1, X$sl, X$sw), as.numeric(X$species == "versicolor"))
N <- subset(iris, Species != "setosa"); N$species <- droplevels(N$Species); N <- with(N, data.frame(sl = Sepal.Length, sw = Sepal.Width, species)); forced <- firth_profile(cbind(1, N$sl, N$sw), as.numeric(N$species == "virginica"))
case("irises apart", X, list(profile = list(kind = "logistic", outcome = yes("species", "versicolor"), predictors = c("sl", "sw")), fisher = list(kind = "logistic", outcome = yes("species", "versicolor"), predictors = c("sl", "sw"), intervals = "wald"), augmented = list(kind = "logistic", outcome = yes("species", "versicolor"), predictors = c("sl", "sw"), intervals = "wald", standardErrors = "augmented-data")),
  list(profile = fx[names(fx) != "coefficients.upper"], fisher = list(coefficients.standardError = aug$fisher), augmented = list(coefficients.standardError = aug$augmented)))
case("irises that overlap", N, list(forced = list(kind = "logistic", method = "firth", outcome = yes("species", "virginica"), predictors = c("sl", "sw"))), list(forced = forced))

# 6. Judges rated by lawyers: alpha and omega, by person and by pair.
J <- USJudgeRatings[1:8]; Jm <- J; Jm[3, 2] <- NA; Jm[10, 5] <- NA; Jm[20, 2] <- NA
scale_of <- function(C, n) { k <- ncol(C); a <- k / (k - 1) * (1 - sum(diag(C)) / sum(C)); f <- qf(c(0.975, 0.025), n - 1, (n - 1) * (k - 1)); r <- cov2cor(C); without <- sapply(1:k, function(i) { D <- C[-i, -i]; (k - 1) / (k - 2) * (1 - sum(diag(D)) / sum(D)) }); list(alpha = a, lower = 1 - (1 - a) * f[1], upper = 1 - (1 - a) * f[2], standardisedAlpha = k / (k - 1) * (1 - k / sum(r)), items.alphaWithout = without) }
case("USJudgeRatings", Jm, list(listwise = list(kind = "reliability", items = names(J)), pairwise = list(kind = "reliability", items = names(J), missing = "pairwise")),
  list(listwise = c(scale_of(cov(na.omit(Jm)), 40), list(base = 40)), pairwise = c(scale_of(cov(Jm, use = "pairwise.complete.obs"), 40), list(base = 40))))

# 7. Health examinations of a nation (NHANES): strata with two units, nested clusters, subgroups, raking with a cap, calibration.
data(nhanes); H <- nhanes[seq(1, nrow(nhanes), by = 6), ]; H <- with(H, data.frame(chol = factor(HI_CHOL, labels = c("no", "yes")), race = factor(race, labels = c("hispanic", "white", "black", "other")), age = agecat, sex = factor(RIAGENDR, labels = c("male", "female")), stratum = paste0("s", SDMVSTRA), unit = paste0("u", SDMVPSU), weight = WTMEC2YR))
levels(H$age) <- c("to19", "to39", "to59", "over59"); H$score <- ifelse(is.na(H$chol), NA, as.numeric(H$chol == "yes") * 3 + as.numeric(H$age)); hd <- svydesign(~unit, strata = ~stratum, weights = ~weight, nest = TRUE, data = H); girls <- subset(hd, sex == "female")
ends <- function(method, d, by) sapply(levels(H$race), function(g) attr(svyciprop(~ I(chol == "yes"), subset(d, race == g & !is.na(chol)), method = method), "ci"))
share <- svyby(~ I(chol == "yes"), ~race, hd, svymean, na.rm = TRUE); lo <- ends("logit", hd); be <- ends("beta", hd); scores <- svyby(~score, ~age, hd, svymean, na.rm = TRUE); own <- subset(girls, !is.na(chol)); os <- svymean(~ I(chol == "yes"), own)
r1 <- svychisq(~ age + chol, subset(hd, !is.na(chol)), statistic = "F"); fitted_design <- function(formula, d) svyglm(formula, d, family = quasibinomial, control = list(epsilon = 1e-14, maxit = 100)); g1 <- fitted_design(chol == "yes" ~ race * sex + age, hd); g2 <- fitted_design(chol == "yes" ~ race + age, girls); s1 <- summary(g1)$coefficients; s2 <- summary(g2)$coefficients
wald <- function(m, term) { r <- regTermTest(m, term, df = degf(m$survey.design) - length(coef(m)) + 1); c(r$Ftest, r$p) }; med <- svyquantile(~score, subset(hd, !is.na(score)), 0.5, qrule = "school")$score[1]
case("nhanes", H, list(
  shares = list(kind = "proportions", indicators = list(yes("chol", "yes")), by = "race"), scores = list(kind = "means", variables = many("score"), by = "age"), whole = list(kind = "means", variables = many("score")),
  table = list(kind = "crosstab", rows = "age", columns = "chol", exact = "never"), model = list(kind = "logistic", outcome = yes("chol", "yes"), predictors = c("race", "sex", "age"), interactions = list(c("race", "sex"))),
  girls = list(kind = "logistic", outcome = yes("chol", "yes"), predictors = c("race", "age"), where = list(list(variable = "sex", codes = many("female")))), share = list(kind = "proportions", indicators = list(yes("chol", "yes")), where = list(list(variable = "sex", codes = many("female"))))),
  list(shares = list(proportions.weighted = share[, 3], proportions.standardError = share[, 5], proportions.logitLower = lo[1, ], proportions.logitUpper = lo[2, ], proportions.betaLower = be[1, ], proportions.betaUpper = be[2, ]),
    scores = list(means.weighted = scores$score, means.weightedStandardError = scores$se), whole = list(means.weightedMedian = med, means.weightedUpper = confint(svymean(~score, hd, na.rm = TRUE), df = degf(subset(hd, !is.na(score))))[2]), table = list(designF = r1$statistic, designNumerator = r1$parameter[1], designDenominator = r1$parameter[2], designPValue = r1$p.value),
    model = list(coefficients.estimate = s1[, 1], coefficients.standardError = s1[, 2], coefficients.pValue = s1[, 4], coefficients.lower = confint(g1)[, 1], terms.statistic = c(wald(g1, ~race)[1], wald(g1, ~sex)[1], wald(g1, ~age)[1], wald(g1, ~race:sex)[1])), girls = list(coefficients.estimate = s2[, 1], coefficients.standardError = s2[, 2], coefficients.pValue = s2[, 4]),
    share = list(proportions.logitLower = plogis(qlogis(coef(os)[2]) - qt(0.975, degf(own)) * SE(os)[2] / prod(coef(os))), proportions.betaUpper = attr(svyciprop(~ I(chol == "yes"), own, method = "beta"), "ci")[2])),
  list(weight = "weight", design = list(strata = "stratum", clusters = "unit")))

ages <- c(to19 = 9e7, to39 = 8e7, to59 = 8.5e7, over59 = 5.5e7); sexes <- c(male = 1.5e8, female = 1.6e8); weighed <- function(d, name, plan, cap = NULL) { a <- svymean(~score, d, na.rm = TRUE)
  case(name, H, list(weights = list(kind = "weights", each = TRUE), scores = list(kind = "means", variables = many("score")), share = list(kind = "proportions", indicators = list(yes("chol", "yes")))),
    list(weights = list(weights.weight = weights(d), effective = sum(weights(d))^2 / sum(weights(d)^2), ratio = max(weights(d)) / min(weights(d))), scores = list(means.weighted = coef(a), means.weightedStandardError = SE(a)),
      share = list(proportions.standardError = SE(svymean(~ I(chol == "yes"), subset(d, !is.na(chol)), na.rm = TRUE))[2])), list(weight = "weight", design = list(strata = "stratum", clusters = "unit")), list(weighting = plan)) }
margin <- function(v, p) list(variable = v, population = as.list(p))
weighed(postStratify(hd, ~age, data.frame(age = names(ages), Freq = ages)), "nhanes, post-stratified", list(method = "post-stratify", margins = list(margin("age", ages))))
weighed(calibrate(hd, ~ age + sex, population = c(`(Intercept)` = sum(ages), ages[-1] |> setNames(paste0("age", names(ages)[-1])), sexfemale = sexes[["female"]])), "nhanes, calibrated", list(method = "calibrate", margins = list(margin("age", ages), margin("sex", sexes))))
weighed(calibrate(hd, ~ age + sex, population = c(`(Intercept)` = sum(ages), ages[-1] |> setNames(paste0("age", names(ages)[-1])), sexfemale = sexes[["female"]]), calfun = "raking", epsilon = 1e-13, maxit = 200), "nhanes, raked", list(method = "rake", margins = list(margin("age", ages), margin("sex", sexes))))

# 8. Municipalities of Sweden in two stages; a small stratified sample with its finite population.
data(mu284); data(fpc); M <- transform(mu284, id1 = paste0("c", id1), id2 = paste0(id1, "-", id2), n1 = n1, high = factor(ifelse(y1 > 45, "high", "not"), c("not", "high"))); md <- svydesign(~ id1 + id2, fpc = ~ n1 + n2, data = M); mw <- 1 / md$prob; M$weight <- mw; md <- svydesign(~ id1 + id2, fpc = ~ n1 + n2, weights = ~weight, data = M); a <- svymean(~y1, md); b <- svyciprop(~ I(high == "high"), md, method = "beta"); q <- svyquantile(~y1, md, 0.5, qrule = "school")$y1[1]
case("mu284", M, list(size = list(kind = "means", variables = many("y1")), high = list(kind = "proportions", indicators = list(yes("high", "high")))), list(size = list(means.weighted = coef(a), means.weightedStandardError = SE(a), means.weightedMedian = q, means.weightedLower = confint(a, df = degf(md))[1]), high = list(proportions.betaLower = attr(b, "ci")[1], proportions.betaUpper = attr(b, "ci")[2])),
  list(weight = "weight"), list(design = list(clusters = "id1", population = "n1", laterStages = list(list(clusters = "id2", population = "n2")))))
F <- transform(fpc, stratid = factor(stratid), psuid = paste0("p", psuid), big = factor(ifelse(x > 5, "big", "not"), c("not", "big"))); fd <- svydesign(~psuid, strata = ~stratid, weights = ~weight, fpc = ~Nh, nest = TRUE, data = F); a <- svymean(~x, fd); l <- svyciprop(~ I(big == "big"), fd, method = "logit")
case("fpc", F, list(x = list(kind = "means", variables = many("x")), big = list(kind = "proportions", indicators = list(yes("big", "big")))), list(x = list(means.weighted = coef(a), means.weightedStandardError = SE(a), means.weightedUpper = confint(a, df = degf(fd))[2]), big = list(proportions.logitLower = attr(l, "ci")[1], proportions.logitUpper = attr(l, "ci")[2], proportions.degreesOfFreedom = degf(fd))),
  list(weight = "weight", design = list(strata = "stratid", clusters = "psuid", population = "Nh")))

# 9. Ticks on grouse chicks at 63 places in three years: units against the rest, funnels, pooling, case mix, change.
G <- with(lme4::grouseticks, data.frame(place = paste0("p", LOCATION), brood = paste0("b", BROOD), year = factor(YEAR), height = factor(cut(HEIGHT, c(0, 440, 470, 1000), labels = c("low", "middle", "high"))), any = factor(ifelse(TICKS > 0, "yes", "no")), many = factor(ifelse(TICKS > 8, "yes", "no"))))
units <- unique(G$place); counts <- function(v, u = G$place, keys = units) list(x = sapply(keys, function(k) sum(v[u == k] == "yes")), n = sapply(keys, function(k) sum(u == k)))
spread <- function(x, n) { # Spiegelhalter's additive model, what winsorising takes of a normal variance made good
  s <- 2 * sqrt(n) * (asin(sqrt(x / n)) - asin(sqrt(sum(x) / sum(n)))); e <- quantile(s, c(0.1, 0.9)); s <- pmin(pmax(s, e[1]), e[2]); a <- qnorm(0.9); left <- 0.8 - 2 * a * dnorm(a) + 0.2 * a^2; q <- sum(s^2) / left; w <- 4 * n; k <- length(x)
  list(phi = q / k, tau2 = if (q < k - 1) 0 else (q - (k - 1)) / (sum(w) - sum(w^2) / sum(w)))
}
against_rest <- function(v, wide = TRUE) { k <- counts(v); t(sapply(seq_along(units), function(i) { x <- k$x[-i]; n <- k$n[-i]; P <- sum(x) / sum(n); p <- k$x[i] / k$n[i]; extra <- if (wide) 4 * P * (1 - P) * spread(x, n)$tau2 * (1 + sum((n / sum(n))^2)) else 0
  both <- sum(k$x) / sum(k$n); zed <- (p - P) / sqrt(both * (1 - both) * (1 / k$n[i] + 1 / sum(n)) + extra); d <- newcombe(k$x[i], k$n[i], sum(x), sum(n)); c(p - P, d, zed, 2 * pnorm(-abs(zed)), extra) })) }
one_of <- against_rest(G$any); other <- against_rest(G$many); flat <- as.vector(rbind(one_of[, 5], other[, 5])); within <- as.vector(apply(rbind(one_of[, 5], other[, 5]), 2, p.adjust, "BH")); k <- counts(G$any); P <- sum(k$x) / sum(k$n); od <- spread(k$x, k$n); zt <- qnorm(0.999); angle <- function(sign) sin(pmin(pmax(asin(sqrt(P)) + sign * zt * sqrt(1 / (4 * k$n) + od$tau2), 0), pi / 2))^2
low <- qbinom(0.001, k$n, P); exact_low <- pmax((low - (pbinom(low, k$n, P) - 0.001) / dbinom(low, k$n, P)) / k$n, 0); high <- qbinom(0.999, k$n, P); exact_high <- pmin((high - (0.001 - pbinom(high, k$n, P, lower.tail = FALSE)) / dbinom(high, k$n, P)) / k$n, 1)
bb <- function(p) { a <- exp(p[1]); b <- exp(p[2]); -sum(lbeta(a + k$x, b + k$n - k$x) - lbeta(a, b)) }; at <- optim(c(0, 0), bb, method = "BFGS", control = list(reltol = 1e-16))$par; for (i in 1:20) at <- at - solve(hessian(bb, at), grad(bb, at)); ab <- exp(at)
mixed <- sapply(units, function(u) { rest <- droplevels(subset(G, place != u)); own <- subset(G, place == u); m <- glm(any == "yes" ~ year + height, binomial, rest, control = tight); sum(predict(m, own, type = "response")) }); rest <- sapply(units, function(u) mean(G$any[G$place != u] == "yes")); o <- k$x
byar <- function(o, s) { n <- o + (s > 0); n * (1 - 1 / (9 * n) + s * z / (3 * sqrt(n)))^3 }
waves <- function(v) c(x1 = sum(v[G$year == "96"] == "yes"), n1 = sum(G$year == "96"), x0 = sum(v[G$year == "95"] == "yes"), n0 = sum(G$year == "95")); c1 <- waves(G$any); c2 <- waves(G$many); moved <- lapply(list(c1, c2), function(c) list(p = quiet(prop.test(c[c("x1", "x0")], c[c("n1", "n0")], correct = FALSE))$p.value, d = newcombe(c[["x1"]], c[["n1"]], c[["x0"]], c[["n0"]])))
gm <- polished(glm(any == "yes" ~ year + height, binomial, G, control = tight)); rob <- coef_test(gm, vcovCR(gm, cluster = G$place, type = "CR2"), test = "Satterthwaite"); gb <- sqrt(diag(vcovCL(gm, cluster = G$brood, type = "HC1")))
# Effects of clustered models: t with the fewest degrees of freedom that a coefficient of the variable has.
ge <- effects(gm, G, as.matrix(vcovCR(gm, cluster = G$place, type = "CR2")), c("year", "height")); fewest <- rep(c(min(rob$df[2:3]), min(rob$df[4:5])), each = 2)
groups_of <- function(v) sapply(levels(G$height), function(h) { x <- c(sum(v[G$height == h] == "yes"), sum(v[G$height != h] == "yes")); prop.test(x, c(sum(G$height == h), sum(G$height != h)), correct = FALSE)$p.value }); gp <- c(groups_of(G$any), groups_of(G$many))
case("grouseticks", G, list(
  others = list(kind = "benchmark", units = "place", indicators = list(yes("any", "yes"), yes("many", "yes"))), chance = list(kind = "benchmark", units = "place", indicators = list(yes("any", "yes")), overDispersion = FALSE), funnel = list(kind = "funnel", units = "place", indicator = yes("any", "yes")),
  pooled = list(kind = "partial-pooling", units = "place", indicator = yes("any", "yes")), mix = list(kind = "case-mix", units = "place", indicator = yes("any", "yes"), factors = c("year", "height")),
  change = list(kind = "change", waves = "year", now = list(code = "96", version = 2), before = list(code = "95", version = 1), indicators = list(yes("any", "yes"), yes("many", "yes"))), groups = list(kind = "subgroup-differences", indicators = list(yes("any", "yes"), yes("many", "yes")), breakdowns = many("height")),
  published = list(kind = "published-comparator", figures = list(list(indicator = yes("any", "yes"), proportion = 0.6, base = 400), list(indicator = yes("many", "yes"), proportion = 0.3))),
  few = list(kind = "logistic", outcome = yes("any", "yes"), predictors = c("year", "height"), cluster = "place", clusterVariance = "CR2"), many = list(kind = "logistic", outcome = yes("any", "yes"), predictors = c("year", "height"), cluster = "brood")),
  list(others = list(comparisons.difference = as.vector(rbind(one_of[, 1], other[, 1])), comparisons.differenceLower = as.vector(rbind(one_of[, 2], other[, 2])), comparisons.z = as.vector(rbind(one_of[, 4], other[, 4])), comparisons.pValue = flat, comparisons.adjustedP = within, comparisons.adjustedOverAll = p.adjust(flat, "BH"), comparisons.betweenVariance = as.vector(rbind(one_of[, 6], other[, 6]))),
    chance = list(comparisons.pValue = against_rest(G$any, FALSE)[, 5], comparisons.lowerWide = mapply(function(x, n) quiet(prop.test(x, n, conf.level = 0.998, correct = FALSE))$conf.int[1], k$x, k$n)), funnel = list(target = P, phi = od$phi, tauSquared = od$tau2, units.plainUpper = pmin(P + zt * sqrt(P * (1 - P) / k$n), 1), units.exactLower = exact_low, units.exactUpper = exact_high, units.overDispersedLower = angle(-1), units.overDispersedUpper = angle(1)),
    pooled = list(mean = ab[1] / sum(ab), intraclass = 1 / (1 + sum(ab)), logLikelihood = -bb(at), units.pooled = (ab[1] + k$x) / (sum(ab) + k$n), units.lower = qbeta(0.025, ab[1] + k$x, ab[2] + k$n - k$x), units.upper = qbeta(0.975, ab[1] + k$x, ab[2] + k$n - k$x)),
    mix = list(units.expected = mixed, units.ratio = o / mixed, units.byarLower = ifelse(o == 0, 0, pmax(byar(o, -1), 0)) / mixed, units.byarUpper = byar(o, 1) / mixed, units.exactUpper = mapply(function(o, e) poisson.test(o, e)$conf.int[2], o, mixed), units.adjusted = pmin(o / mixed * rest, 1)),
    change = list(changes.pValue = sapply(moved, `[[`, "p"), changes.adjustedP = p.adjust(sapply(moved, `[[`, "p"), "BH"), changes.differenceLower = sapply(moved, function(m) m$d[1]), changes.differenceUpper = sapply(moved, function(m) m$d[2])), groups = list(differences.pValue = gp, differences.adjustedP = p.adjust(gp, "BH")),
    published = list(comparisons.pValue = c(prop.test(c(sum(o), 240), c(nrow(G), 400), correct = FALSE)$p.value, prop.test(sum(G$many == "yes"), nrow(G), p = 0.3, correct = FALSE)$p.value)),
    few = c(list(coefficients.standardError = rob$SE, coefficients.degreesOfFreedom = rob$df, coefficients.pValue = rob$p_Satt), ge, list(effects.lower = ge$effects.effect - qt(0.975, fewest) * ge$effects.standardError, effects.pValue = 2 * pt(-abs(ge$effects.effect / ge$effects.standardError), fewest))), many = list(coefficients.standardError = gb)))

# 10. Poverty in four nations: proportional odds with the test of its assumption.
Y <- carData::WVS[seq(1, nrow(carData::WVS), by = 5), ]; Y$age <- as.numeric(Y$age); y <- clm(poverty ~ religion + degree + country + age + gender, data = Y, control = clm.control(gradTol = 1e-12)); cut <- function(term) logLik(clm(update(poverty ~ religion + degree + country + age + gender, paste("~ . -", term)), nominal = reformulate(term), data = Y, control = clm.control(gradTol = 1e-10)))
nt <- 2 * (sapply(c("religion", "degree", "country", "age", "gender"), cut) - logLik(y))
case("WVS", Y, list(poverty = list(kind = "proportional-odds", outcome = "poverty", predictors = c("religion", "degree", "country", "age", "gender"))),
  list(poverty = list(thresholds.estimate = y$alpha, coefficients.estimate = y$beta, coefficients.standardError = summary(y)$coefficients[-(1:2), 2], thresholds.standardError = summary(y)$coefficients[1:2, 2], logLikelihood = logLik(y), aic = AIC(y), assumption.statistic = nt, assumption.pValue = pchisq(nt, c(1, 1, 3, 1, 1), lower.tail = FALSE))))

write(jsonlite::toJSON(cases, digits = 17), "tests/reference/values/further-plans.json")
