# Writes tests/reference/values/description.json:  Rscript tests/reference/description.R
# Packages: survey, psych. Data: survey's api (California schools), psych's bfi, base R's attitude and airquality.
suppressPackageStartupMessages({ library(survey); library(psych) })
source("tests/reference/write-values.R")
data(api)

# Clopper and Pearson, at 95 % and 99.8 %, from nobody to everybody and large bases
counts <- data.frame(count = c(0, 1, 10, 19, 20, 0, 3, 35, 12, 75, 7, 65, 129, 214, 34, 4312, 3, 999997),
  base = c(20, 20, 20, 20, 20, 1, 35, 35, 75, 75, 130, 130, 130, 214, 1000, 4900, 1e6, 1e6))
counts <- do.call(rbind, lapply(c(0.95, 0.998), function(level) cbind(counts, confidence = level)))
ends <- mapply(function(x, n, level) binom.test(x, n, conf.level = level)$conf.int, counts$count, counts$base, counts$confidence)
counts$lower <- ends[1, ]; counts$upper <- ends[2, ]

# Wilson with the effective base of a finite population
finite <- data.frame(count = c(3, 10, 0, 20, 14, 65, 41, 1), base = c(20, 20, 20, 20, 35, 130, 75, 9), population = c(30, 200, 25, 60, 36, 131, 1e9, 10))
ends <- mapply(function(x, n, N) {
  effective <- n / (1 - n / N)
  suppressWarnings(prop.test(x / n * effective, effective, correct = FALSE)$conf.int)
}, finite$count, finite$base, finite$population)
finite$lower <- ends[1, ]; finite$upper <- ends[2, ]

# Design-based intervals: strata, clusters with and without finite population, a subpopulation, plain weights
designs <- list(
  stratified = svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc),
  clustered = svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc),
  withReplacement = svydesign(id = ~dnum, weights = ~pw, data = apiclus1),
  twoStage = svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2)
)
design_based <- do.call(rbind, lapply(names(designs), function(name) {
  design <- designs[[name]]
  do.call(rbind, lapply(c("sch.wide", "comp.imp", "stype"), function(variable) {
    design$variables$y <- if (variable == "stype") design$variables$stype == "M" else design$variables[[variable]] == "Yes"
    m <- svymean(~as.numeric(y), design)
    logit <- attr(svyciprop(~y, design, method = "xlogit"), "ci"); beta <- attr(svyciprop(~y, design, method = "beta"), "ci")
    fitted <- attr(svyciprop(~y, design, method = "logit"), "ci")
    stopifnot(max(abs(logit - fitted)) < 1e-6) # the same interval, which svyglm leaves with its own tolerance
    data.frame(proportion = coef(m), standardError = as.vector(SE(m)), degreesOfFreedom = degf(design), rows = nrow(design),
      logit = I(list(as.vector(logit))), beta = I(list(as.vector(beta))))
  }))
}))
# a share that the strata fix has no standard error: survey's beta interval is then from .5 to .5
design_based <- design_based[design_based$standardError > 1e-12, ]

# Means, plain and weighted
means <- lapply(list(
  list(values = airquality$Ozone, weights = NULL), list(values = attitude$rating, weights = NULL),
  list(values = apistrat$api00, weights = apistrat$pw), list(values = apiclus1$enroll, weights = apiclus1$pw * seq(0.5, 2, length.out = 183))
), function(case) {
  there <- !is.na(case$values); x <- case$values[there]
  if (is.null(case$weights)) {
    test <- t.test(x)
    return(list(values = I(case$values), weights = NULL, mean = mean(x), standardDeviation = sd(x), standardError = test$stderr, lower = test$conf.int[1], upper = test$conf.int[2]))
  }
  w <- case$weights[there]; design <- svydesign(ids = ~1, weights = ~w, data = data.frame(x, w))
  m <- svymean(~x, design); ci <- confint(m, df = degf(design))
  list(values = I(case$values), weights = I(case$weights), mean = coef(m), standardDeviation = sqrt(as.vector(svyvar(~x, design))), standardError = as.vector(SE(m)), lower = ci[1], upper = ci[2])
})

# Quantiles of weighted values with Woodruff's interval. (survey 4.1 errs where the first value alone outweighs p.)
weighted_values <- list(
  list(values = apistrat$api00, weights = apistrat$pw), list(values = apiclus1$enroll, weights = apiclus1$pw * seq(0.5, 2, length.out = 183)),
  list(values = c(1, 2, 2, 3, 4, 4, 5, 1, 5, 3), weights = rep(1, 10)), list(values = c(7, 1, 3, 9), weights = c(0.5, 0.3, 2, 1)))
quantiles <- lapply(weighted_values, function(case) {
  x <- case$values; w <- case$weights; design <- svydesign(ids = ~1, weights = ~w, data = data.frame(x, w))
  p <- c(0.1, 0.25, 0.5, 0.75, 0.9)
  of <- function(rule) as.vector(svyquantile(~x, design, p, qrule = rule, ci = FALSE)$x)
  woodruff <- svyquantile(~x, design, 0.5, qrule = "school", interval.type = "mean")$x
  share <- svymean(~as.numeric(x <= woodruff[1, "quantile"]), design)
  list(values = I(x), weights = I(w), p = I(p), inverse = of("math"), school = of("school"), interpolated = of("hf7"),
    median = list(proportion = coef(share), standardError = as.vector(SE(share)), degreesOfFreedom = degf(design), lower = woodruff[1, 2], upper = woodruff[1, 3]))
})

# Shares of the answers to one question, plain and weighted
codes <- as.integer(apistrat$stype) - 1L; pw <- apistrat$pw * seq(0.5, 2, length.out = 200)
share_design <- svydesign(ids = ~1, weights = ~pw, data = data.frame(codes, pw))
shares <- list(codes = I(codes), weights = I(pw),
  plain = do.call(rbind, lapply(0:2, function(k) {
    ci <- prop.test(sum(codes == k), length(codes), correct = FALSE)$conf.int
    data.frame(share = mean(codes == k), lower = ci[1], upper = ci[2])
  })),
  weighted = do.call(rbind, lapply(0:2, function(k) {
    share_design$variables$y <- codes == k; m <- svymean(~as.numeric(y), share_design)
    ci <- attr(svyciprop(~y, share_design, method = "xlogit"), "ci")
    data.frame(share = coef(m), standardError = as.vector(SE(m)), lower = ci[1], upper = ci[2])
  })), effectiveBase = sum(pw)^2 / sum(pw^2))

# Scales. One factor by factanal, then EM steps to the end: factanal itself stops at some six digits.
one_factor <- function(r) {
  f <- factanal(covmat = r, factors = 1, n.obs = 100); l <- f$loadings[, 1]; u <- f$uniquenesses
  for (i in 1:200000) {
    beta <- solve(l %o% l + diag(u), l); cxz <- as.vector(r %*% beta); czz <- 1 - sum(beta * l) + sum(beta * cxz)
    next_l <- cxz / czz; next_u <- pmax(diag(r) - next_l * cxz, 0.005); moved <- max(abs(next_l - l), abs(next_u - u)); l <- next_l; u <- next_u
    if (moved < 1e-16) break
  }
  stopifnot(max(abs(abs(l) - abs(f$loadings[, 1]))) < 1e-3)
  list(loadings = unname(l * sign(l[1])), uniquenesses = unname(u))
}
scale_values <- function(x) {
  from <- function(use) {
    covariance <- cov(x, use = if (use == "listwise") "complete.obs" else "pairwise.complete.obs")
    there <- !is.na(x); n <- if (use == "listwise") sum(complete.cases(x)) else min(crossprod(there)); k <- ncol(x)
    raw <- suppressWarnings(alpha(covariance, n.obs = n, check.keys = FALSE)); ci <- alpha.ci(raw$total$raw_alpha, n.obs = n, n.var = k)
    one <- one_factor(cov2cor(covariance)); s <- sqrt(diag(covariance)); common <- sum(one$loadings * s)^2
    list(alpha = raw$total$raw_alpha, standardised = raw$total$std.alpha, withoutItem = I(raw$alpha.drop$raw_alpha), base = n, lower = ci$lower.ci, upper = ci$upper.ci,
      loadings = I(one$loadings), uniquenesses = I(one$uniquenesses), omega = common / (common + sum(one$uniquenesses * s^2)), omegaStandardised = sum(one$loadings)^2 / (sum(one$loadings)^2 + sum(one$uniquenesses)))
  }
  list(items = unname(lapply(as.list(x), I)), listwise = from("listwise"), pairwise = from("pairwise"))
}
data(bfi, package = "psych")
scales <- list(attitude = scale_values(attitude), agreeableness = scale_values(bfi[1:250, c("A2", "A3", "A4", "A5")]), neuroticism = scale_values(bfi[1:400, paste0("N", 1:5)]))

write_values("description", list(clopperPearson = counts, finitePopulation = finite, designBased = design_based, means = means, quantiles = quantiles, shares = shares, scales = scales))
