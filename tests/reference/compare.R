# Writes tests/reference/values/compare.json: partial pooling, funnels, standardised ratios, case mix.
# From the project's root:  Rscript tests/reference/compare.R   (VGAM for the beta-binomial; the rest is base R)
source("tests/reference/write-values.R")
suppressPackageStartupMessages(library(VGAM))

# Beta-binomial by VGAM, then the empirical-Bayes posteriors. cbpp and Contraception are public data of lme4 and mlmRev.
data(cbpp, package = "lme4"); herds <- aggregate(cbind(incidence, size) ~ herd, cbpp, sum)
data(Contraception, package = "mlmRev"); districts <- aggregate(cbind(k = use == "Y", n = 1) ~ district, Contraception, sum)
data(lirat, package = "VGAM")
pooling <- function(k, n) {
  m <- vglm(cbind(k, n - k) ~ 1, betabinomial, epsilon = 1e-15, maxit = 500, criterion = "coef")
  mu <- plogis(coef(m)[[1]]); rho <- plogis(coef(m)[[2]]); size <- 1 / rho - 1; a <- mu * size; b <- (1 - mu) * size
  list(counts = I(k), bases = I(n), mean = mu, intraclass = rho,
    pooled = I((a + k) / (a + b + n)), lower = I(qbeta(.025, a + k, b + n - k)), upper = I(qbeta(.025, a + k, b + n - k, lower.tail = FALSE)))
}
poolings <- list(herds = pooling(herds$incidence, herds$size), districts = pooling(districts$k, districts$n), litters = pooling(lirat$R, lirat$N))

# Exact limits as Spiegelhalter 2005 defines them, with the upper tail as a tail; plain ones by the normal about the target.
funnel <- expand.grid(target = c(.02, .16, .5, .93), base = c(1, 7, 20, 75, 1300), tail = c(.025, .001, 1e-6))
limits <- within(funnel, {
  low <- qbinom(tail, base, target); high <- qbinom(tail, base, target, lower.tail = FALSE)
  exactLower <- pmax((low - (pbinom(low, base, target) - tail) / dbinom(low, base, target)) / base, 0)
  exactUpper <- pmin((high - (tail - pbinom(high, base, target, lower.tail = FALSE)) / dbinom(high, base, target)) / base, 1)
  plainLower <- pmax(target - qnorm(tail, lower.tail = FALSE) * sqrt(target * (1 - target) / base), 0)
  plainUpper <- pmin(target + qnorm(tail, lower.tail = FALSE) * sqrt(target * (1 - target) / base), 1)
})

ratios <- expand.grid(observed = c(0, 1, 4, 33, 1250), expected = c(.7, 26.9, 1300))
byar <- function(o, z) o * (1 - 1 / (9 * o) + z / (3 * sqrt(o)))^3
ratios <- within(ratios, {
  byarLower <- ifelse(observed == 0, 0, pmax(byar(observed, -qnorm(.975)), 0)) / expected
  byarUpper <- byar(observed + 1, qnorm(.975)) / expected
  exactLower <- mapply(function(o, e) poisson.test(o, e)$conf.int[1], observed, expected)
  exactUpper <- mapply(function(o, e) poisson.test(o, e)$conf.int[2], observed, expected)
})

# Case mix: each district without itself. Districts with everyone on one side stay in.
d <- Contraception; d$band <- cut(d$age, c(-Inf, -5, 5, Inf), labels = c("young", "middle", "older"))
mix <- do.call(rbind, lapply(c("1", "14", "30", "46"), function(u) {
  m <- glm(use ~ band + urban + livch, binomial, d[d$district != u, ], control = glm.control(epsilon = 1e-15, maxit = 100))
  own <- d[d$district == u, ]
  data.frame(unit = u, base = nrow(own), observed = sum(own$use == "Y"), expected = sum(predict(m, own, type = "response")))
}))
cells <- aggregate(cbind(base = 1, positive = use == "Y") ~ band + urban + livch + district, d, sum)
write_values("compare", list(pooling = poolings, limits = limits, ratios = ratios,
  caseMix = list(cells = data.frame(band = as.character(cells$band), urban = as.character(cells$urban), livch = as.character(cells$livch),
    district = as.character(cells$district), base = cells$base, positive = cells$positive), units = mix)))
