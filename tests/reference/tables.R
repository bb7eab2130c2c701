# Writes tests/reference/values/tables.json:  Rscript tests/reference/tables.R
# Packages: survey, vcd. Data: base R's HairEyeColor, UCBAdmissions, Titanic, infert, esoph, airquality, warpbreaks,
# sleep; MASS's housing and birthwt; vcd's JobSatisfaction and Arthritis; survey's api; tables made sparse on purpose.
suppressPackageStartupMessages({ library(survey); library(vcd); library(MASS) })
source("tests/reference/write-values.R")
data(api)
quietly <- suppressWarnings
plain <- function(x) matrix(as.numeric(x), nrow(x), ncol(x))

tables <- lapply(list(
  hairEye = margin.table(HairEyeColor, c(1, 2)), hairSex = margin.table(HairEyeColor, c(1, 3)),
  titanic = margin.table(Titanic, c(1, 4)), admissions = margin.table(UCBAdmissions, c(1, 2)),
  departments = margin.table(UCBAdmissions, c(1, 3)), infert = table(infert$education, infert$induced),
  birthwt = table(birthwt$race, birthwt$low), housing = xtabs(Freq ~ Infl + Sat, housing),
  jobs = xtabs(Freq ~ management + supervisor, as.data.frame(JobSatisfaction)),
  arthritis = table(Arthritis$Treatment, Arthritis$Improved), fourfold = matrix(c(3, 1, 1, 3), 2), small = matrix(c(10, 3, 2, 15), 2),
  zero = matrix(c(0, 7, 5, 2), 2), twoZeros = matrix(c(4, 0, 0, 6), 2), sparse = matrix(c(2, 0, 6, 3, 4, 1, 0, 5, 1), 3),
  agresti = matrix(c(1, 3, 10, 6, 2, 3, 10, 7, 1, 6, 14, 12, 0, 1, 9, 11), 4), lopsided = matrix(c(1, 0, 30, 4, 2, 60), 3),
  clear = matrix(c(90000, 1200, 800, 70000), 2), even = matrix(c(250, 250, 250, 250), 2), million = matrix(c(251034, 248001, 250012, 250953), 2)
), plain)

# Fisher's conditional odds ratio and interval by fisher.test's own equations, solved to the end: its uniroot stops at
# some four digits.
conditional <- function(x) {
  m <- sum(x[, 1]); n <- sum(x[, 2]); k <- sum(x[1, ]); a <- x[1, 1]
  lo <- max(0, k - n); hi <- min(k, m); support <- lo:hi; logdc <- dhyper(support, m, n, k, log = TRUE)
  d <- function(u) { d <- logdc + u * support; d <- exp(d - max(d)); d / sum(d) }
  log_sum <- function(v) max(v) + log(sum(exp(v - max(v))))
  log_tail <- function(u, keep) log_sum((logdc + u * support)[keep]) - log_sum(logdc + u * support)
  root <- function(f) exp(uniroot(f, c(-40, 40), tol = 1e-15, maxiter = 10000)$root)
  list(oddsRatio = if (a == lo) 0 else if (a == hi) Inf else root(function(u) sum(support * d(u)) - a),
    lower = if (a == lo) 0 else root(function(u) log_tail(u, support >= a) - log(0.025)),
    upper = if (a == hi) Inf else root(function(u) log_tail(u, support <= a) - log(0.025)))
}

# Goodman and Kruskal's gamma and Kendall's tau-b with standard errors: the formulas of Brown and Benedetti (1977), as
# SAS PROC FREQ documents them. Tau-b itself is checked against cor().
ranked <- function(x) {
  n <- sum(x); r <- nrow(x); k <- ncol(x); alike <- opposite <- x * 0
  for (i in 1:r) for (j in 1:k) {
    part <- function(rows, cols) sum(x[rows, cols])
    alike[i, j] <- part(seq_len(r) < i, seq_len(k) < j) + part(seq_len(r) > i, seq_len(k) > j)
    opposite[i, j] <- part(seq_len(r) < i, seq_len(k) > j) + part(seq_len(r) > i, seq_len(k) < j)
  }
  P <- sum(x * alike); Q <- sum(x * opposite); d <- alike - opposite
  wr <- n^2 - sum(rowSums(x)^2); wc <- n^2 - sum(colSums(x)^2); w <- sqrt(wr * wc); tau <- (P - Q) / w
  v <- outer(rowSums(x), colSums(x), function(a, b) a * wc + b * wr)
  stopifnot(n > 1e4 || abs(tau - cor(rep(row(x), x), rep(col(x), x), method = "kendall")) < 1e-12)
  se_gamma <- 4 / (P + Q)^2 * sqrt(sum(x * (Q * alike - P * opposite)^2))
  se_tau <- sqrt((sum(x * (2 * w * d + tau * v)^2) - n^3 * tau^2 * (wr + wc)^2) / w^4)
  # cor.test's own variance; below, cor.test itself where its work (rows squared) is bearable
  a <- rowSums(x); b <- colSums(x); w3 <- function(t) sum(t * (t - 1) * (2 * t + 5)); w2 <- function(t) sum(t * (t - 1)); w1 <- function(t) sum(t * (t - 1) * (t - 2))
  z <- (P - Q) / 2 / sqrt((w3(n) - w3(a) - w3(b)) / 18 + w2(a) * w2(b) / (2 * n * (n - 1)) + w1(a) * w1(b) / (9 * n * (n - 1) * (n - 2)))
  stopifnot(n > 1e3 || abs(z - quietly(cor.test(rep(row(x), x), rep(col(x), x), method = "kendall", exact = FALSE))$statistic) < 1e-9)
  list(gamma = (P - Q) / (P + Q), gammaError = se_gamma, tauB = tau, tauBError = se_tau, z = z, pValue = 2 * pnorm(-abs(z)))
}

table_values <- function(x) {
  test <- quietly(chisq.test(x, correct = FALSE)); yates <- quietly(chisq.test(x)); n <- sum(x); r <- nrow(x); k <- ncol(x)
  stats <- assocstats(as.table(x)); g2 <- 2 * sum(ifelse(x == 0, 0, x * log(x / test$expected)))
  stopifnot(is.na(stats$cramer) || abs(stats$chisq_tests[1, 1] - g2) < 1e-8 * g2 + 1e-9)
  phi2 <- max(0, test$statistic / n - (r - 1) * (k - 1) / (n - 1)); rr <- r - (r - 1)^2 / (n - 1); kk <- k - (k - 1)^2 / (n - 1)
  list(rows = x, chiSquare = test$statistic, logPValue = pchisq(test$statistic, test$parameter, lower.tail = FALSE, log.p = TRUE), smallestExpected = min(test$expected),
    yates = yates$statistic, yatesPValue = yates$p.value, likelihoodRatio = g2, likelihoodRatioPValue = pchisq(g2, test$parameter, lower.tail = FALSE),
    residuals = I(as.vector(t(test$stdres))), v = sqrt(test$statistic / n / min(r - 1, k - 1)), vCorrected = sqrt(phi2 / min(rr - 1, kk - 1)), ranked = ranked(x))
}

fourfolds <- lapply(Filter(function(x) all(dim(x) == 2) && sum(x) < 1e6, tables), function(x) {
  f <- fisher.test(x); exact <- conditional(x); z <- qnorm(0.975)
  stopifnot(!is.finite(exact$oddsRatio) || abs(exact$oddsRatio - f$estimate) < 2e-4 * (exact$oddsRatio^2 + 1)) # uniroot's digits
  ratio <- (x[1, 1] / sum(x[1, ])) / (x[2, 1] / sum(x[2, ])); se <- sqrt(1 / x[1, 1] - 1 / sum(x[1, ]) + 1 / x[2, 1] - 1 / sum(x[2, ]))
  woolf <- if (all(x > 0)) confint(oddsratio(x, log = FALSE))
  odds <- x[1, 1] * x[2, 2] / (x[1, 2] * x[2, 1]); h <- x + 0.5; halves <- h[1, 1] * h[2, 2] / (h[1, 2] * h[2, 1]); se_halves <- sqrt(sum(1 / h))
  if (!is.null(woolf)) stopifnot(max(abs(log(woolf) - (log(odds) + c(-z, z) * sqrt(sum(1 / x))))) < 1e-10)
  bounded <- is.finite(se) && ratio > 0
  list(rows = x, pValue = f$p.value, pLess = fisher.test(x, alternative = "less")$p.value, pGreater = fisher.test(x, alternative = "greater")$p.value, exact = exact,
    riskRatio = ratio, riskLower = if (bounded) ratio * exp(-z * se) else 0, riskUpper = if (bounded) ratio * exp(z * se) else Inf,
    oddsRatio = odds, oddsLower = if (all(x > 0)) odds * exp(-z * sqrt(sum(1 / x))) else 0, oddsUpper = if (all(x > 0)) odds * exp(z * sqrt(sum(1 / x))) else Inf,
    haldane = halves, haldaneLower = halves * exp(-z * se_halves), haldaneUpper = halves * exp(z * se_halves))
})

freeman_halton <- lapply(list(tables$agresti, tables$sparse, tables$lopsided, tables$jobs[, 1, drop = FALSE], tables$arthritis, tables$infert, tables$birthwt, tables$small, tables$zero,
  matrix(c(20, 18, 7, 15, 22, 19, 30, 12, 25), 3), rbind(c(4, 0, 0, 1, 2), c(0, 5, 1, 1, 0), c(2, 2, 3, 0, 4), c(1, 0, 0, 6, 1), c(0, 3, 2, 2, 2)),
  rbind(c(0, 3, 0, 1), c(2, 0, 0, 4), c(0, 0, 5, 0)), rbind(c(9, 9, 9, 9, 9, 9, 9), c(12, 3, 9, 7, 2, 14, 10))), function(x) {
  if (ncol(x) < 2) return(NULL)
  list(rows = x, pValue = fisher.test(x, workspace = 2e8)$p.value)
})
freeman_halton <- Filter(Negate(is.null), freeman_halton)

# Strata of two-by-two tables, a homogeneity test by its formulas (Breslow and Day 1980; Tarone 1985)
breslow_day <- function(x, or) {
  parts <- apply(x, 3, function(t) {
    r <- sum(t[1, ]); k <- sum(t[, 1]); n <- sum(t)
    fitted <- uniroot(function(a) log(a) + log(n - r - k + a) - log(r - a) - log(k - a) - log(or), c(max(0, r + k - n) + 1e-13, min(r, k) - 1e-13), tol = 1e-15, maxiter = 10000)$root
    c(t[1, 1] - fitted, 1 / (1 / fitted + 1 / (r - fitted) + 1 / (k - fitted) + 1 / (n - r - k + fitted)))
  })
  bd <- sum(parts[1, ]^2 / parts[2, ])
  c(bd, bd - sum(parts[1, ])^2 / sum(parts[2, ]))
}
strata <- lapply(list(UCBAdmissions, aperm(Titanic, c(2, 4, 1, 3))[, , 1:3, 2], xtabs(~ (spontaneous > 0) + case + education, infert), xtabs(~ smoke + low + race, birthwt),
  array(c(2, 5, 3, 6, 0, 4, 7, 1, 1, 1, 2, 8), c(2, 2, 3))), function(x) {
  x <- array(as.numeric(x), dim(x)); corrected <- mantelhaen.test(x); not <- mantelhaen.test(x, correct = FALSE)
  informative <- apply(x, 3, function(t) all(rowSums(t) > 0, colSums(t) > 0)); bd <- breslow_day(x[, , informative], corrected$estimate)
  list(tables = lapply(seq_len(dim(x)[3]), function(i) x[, , i]), oddsRatio = corrected$estimate, lower = corrected$conf.int[1], upper = corrected$conf.int[2],
    corrected = corrected$statistic, correctedPValue = corrected$p.value, statistic = not$statistic, pValue = not$p.value, breslowDay = bd[1], tarone = bd[2])
})

trends <- lapply(list(list(x = c(83, 90, 129, 70), n = c(86, 93, 136, 82), score = 1:4), list(x = c(83, 90, 129, 70), n = c(86, 93, 136, 82), score = c(0, 0, 1, 2)),
  list(x = tapply(esoph$ncases, esoph$alcgp, sum), n = tapply(esoph$ncases + esoph$ncontrols, esoph$alcgp, sum), score = 1:4),
  list(x = c(0, 1, 5, 20), n = c(20, 20, 20, 20), score = c(10, 20, 40, 80)), list(x = c(6004, 6100, 5950), n = c(90000, 91000, 89000), score = 1:3)), function(t) {
  test <- quietly(prop.trend.test(t$x, t$n, t$score))
  list(counts = I(as.vector(t$x)), bases = I(as.vector(t$n)), scores = I(t$score), statistic = test$statistic, pValue = test$p.value)
})

pairs <- lapply(list(
  list(sleep$extra[1:10], sleep$extra[11:20]), list(airquality$Ozone[airquality$Month == 5], airquality$Ozone[airquality$Month == 8]),
  list(warpbreaks$breaks[warpbreaks$wool == "A"], warpbreaks$breaks[warpbreaks$wool == "B"]), list(birthwt$bwt[birthwt$smoke == 0], birthwt$bwt[birthwt$smoke == 1]),
  list(c(1.1, 2.2, 3.3), c(0.5, 4.4, 5.5, 6.6)), list(c(0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46), c(1.15, 0.88, 0.9, 0.74, 1.21)),
  list(seq(1, 97, 2), seq(50.5, 146.5, 2)), list(rep(1:5, c(3, 9, 20, 40, 28)), rep(1:5, c(300, 500, 800, 1700, 900))), list(c(1, 2), c(3, 4))), function(v) {
  default <- quietly(wilcox.test(v[[1]], v[[2]])); normal <- quietly(wilcox.test(v[[1]], v[[2]], exact = FALSE)); bare <- quietly(wilcox.test(v[[1]], v[[2]], exact = FALSE, correct = FALSE))
  kruskal <- kruskal.test(v)
  list(first = I(v[[1]]), second = I(v[[2]]), statistic = default$statistic, pValue = default$p.value, normal = normal$p.value, bare = bare$p.value, kruskal = kruskal$statistic, kruskalPValue = kruskal$p.value)
})
many <- lapply(list(split(airquality$Ozone, airquality$Month), split(warpbreaks$breaks, warpbreaks$tension), split(birthwt$ftv, birthwt$race)), function(groups) {
  test <- kruskal.test(groups)
  list(groups = unname(lapply(groups, I)), statistic = test$statistic, degreesOfFreedom = test$parameter, pValue = test$p.value)
})

designs <- list(list(svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc), "sch.wide", "stype"), list(svydesign(id = ~dnum, weights = ~pw, data = apiclus1), "comp.imp", "sch.wide"),
  list(svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc), "awards", "comp.imp"), list(svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2), "stype", "sch.wide"),
  list(svydesign(id = ~1, weights = ~w, data = transform(apistrat, w = pw * seq(0.5, 2, length.out = 200))), "stype", "yr.rnd"))
rao_scott <- lapply(designs, function(d) {
  design <- d[[1]]; design$variables$a <- factor(design$variables[[d[[2]]]]); design$variables$b <- factor(design$variables[[d[[3]]]])
  design$variables$cell <- interaction(design$variables$a, design$variables$b, lex.order = TRUE)
  m <- svymean(~cell, design); first <- svychisq(~a + b, design, statistic = "Chisq"); second <- svychisq(~a + b, design, statistic = "F")
  list(rows = nlevels(design$variables$a), columns = nlevels(design$variables$b), proportions = I(as.vector(coef(m))), covariance = I(as.vector(vcov(m))), base = nrow(design$variables),
    degreesOfFreedom = degf(design), pearson = first$statistic, firstPValue = first$p.value, f = second$statistic, numerator = second$parameter[1], denominator = second$parameter[2], secondPValue = second$p.value)
})

write_values("tables", list(tables = lapply(tables, table_values), fourfolds = fourfolds, freemanHalton = freeman_halton, strata = strata, trends = trends, pairs = pairs, many = many, raoScott = rao_scott))
