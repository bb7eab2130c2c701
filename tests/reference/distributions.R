# Writes tests/reference/values/distributions.json with base R alone:  Rscript tests/reference/distributions.R
source("tests/reference/write-values.R")

# Tail probabilities asked for: the ends of what a double can hold, and the middle.
p <- c(1e-300, 1e-150, 1e-50, 1e-20, 1e-10, 1e-5, 1e-3, 0.025, 0.1, 0.4, 0.5, 0.7, 0.975, 0.999)

# R's qt and qf lose digits in their far ends, and may answer 0 or NaN there: R's own pt and pf say so. A quantile that
# its tail does not lead back to is left out (null).
consistent <- function(quantile, tail, at, lower) {
  x <- suppressWarnings(do.call(quantile, c(list(p), at, list(lower.tail = lower))))
  back <- suppressWarnings(do.call(tail, c(list(x), at, list(lower.tail = lower))))
  ifelse(is.finite(x) & abs(x) > 1e-290 & !(abs(x) < 1e-10 & p == 0.5) & abs(back / p - 1) < 1e-11, x, NA)
}

# R's qhyper takes upper tails from 1: null where the value does not have the property that defines it.
consistent_discrete <- function(quantile, tail, at) {
  k <- do.call(quantile, c(list(p), at, list(lower.tail = FALSE)))
  beyond <- function(k) do.call(tail, c(list(k), at, list(lower.tail = FALSE)))
  fuzz <- 1 + 64 * .Machine$double.eps
  ifelse(beyond(k) <= p * fuzz & beyond(k - 1) > p * fuzz, k, NA)
}

# For each parameter set: quantiles of both tails, and both tails (plain and log) at those quantiles.
continuous <- function(parameters, quantile, tail) {
  rows <- lapply(seq_len(nrow(parameters)), function(i) {
    at <- as.list(unname(parameters[i, , drop = FALSE]))
    ask <- function(f, v, ...) do.call(f, c(list(v), at, list(...)))
    lower <- consistent(quantile, tail, at, TRUE); upper <- consistent(quantile, tail, at, FALSE)
    x <- sort(unique(signif(c(lower, upper), 12)))
    x <- x[is.finite(x) & x != 0 & abs(x) > 1e-290]
    data.frame(parameters = I(list(unlist(at))), quantiles = I(list(lower)), upperQuantiles = I(list(upper)),
      x = I(list(x)), lower = I(list(ask(tail, x))), upper = I(list(ask(tail, x, lower.tail = FALSE))),
      logLower = I(list(ask(tail, x, log.p = TRUE))), logUpper = I(list(ask(tail, x, lower.tail = FALSE, log.p = TRUE))))
  })
  do.call(rbind, rows)
}
discrete <- function(parameters, quantile, tail, density, points) {
  rows <- lapply(seq_len(nrow(parameters)), function(i) {
    at <- as.list(unname(parameters[i, , drop = FALSE]))
    ask <- function(f, v, ...) do.call(f, c(list(v), at, list(...)))
    x <- points(at)
    data.frame(parameters = I(list(unlist(at))), x = I(list(x)), logDensity = I(list(ask(density, x, log = TRUE))),
      lower = I(list(ask(tail, x))), upper = I(list(ask(tail, x, lower.tail = FALSE))),
      logLower = I(list(ask(tail, x, log.p = TRUE))), logUpper = I(list(ask(tail, x, lower.tail = FALSE, log.p = TRUE))),
      quantiles = I(list(ask(quantile, p))), upperQuantiles = I(list(consistent_discrete(quantile, tail, at))))
  })
  do.call(rbind, rows)
}

spread <- function(low, high, mean, sd) {
  x <- unique(round(c(low, high, mean + sd * c(-60, -30, -12, -6, -3, -1.5, -0.5, 0, 0.5, 1.5, 3, 6, 12, 30, 60))))
  sort(x[x >= low & x <= high & is.finite(x)])
}

chisq <- continuous(data.frame(df = c(0.1, 0.5, 1, 2, 2.7, 3, 5, 12, 49, 200, 1e3, 1e5, 2e6)), qchisq, pchisq)
t <- continuous(data.frame(df = c(0.5, 1, 1.7, 2, 3, 4.4, 9, 30, 149.2, 1e3, 1e5)), qt, pt)
f <- continuous(data.frame(df1 = c(1, 1, 2, 3, 3.6, 7, 40, 1, 150, 2000), df2 = c(1, 12, 30, 4.5, 77.3, 149, 8, 1e5, 150, 3000)), qf, pf)
beta <- continuous(data.frame(a = c(0.1, 0.5, 0.5, 1, 1, 2, 3, 9, 12.5, 36, 0.01, 200, 1, 131, 5e4, 1e5),
  b = c(0.1, 0.5, 12, 1, 20, 3, 0.7, 27, 118, 1, 3, 1.5, 1e5, 131, 5e4, 3e5)), qbeta, pbeta)
gamma <- continuous(data.frame(shape = c(0.01, 0.3, 1, 2.5, 10, 131, 1e4), rate = c(1, 2, 0.1, 1, 30, 1, 5)), qgamma, pgamma)

binomial <- discrete(data.frame(n = c(1, 20, 35, 75, 130, 130, 1000, 5000, 1e6, 1e6), p = c(0.3, 0.05, 0.5, 0.9, 0.16, 0.999, 0.001, 0.16, 0.5, 1e-5)),
  qbinom, pbinom, dbinom, function(at) spread(0, at[[1]], at[[1]] * at[[2]], sqrt(at[[1]] * at[[2]] * (1 - at[[2]]))))
# R's pbinom answers -753 where the log of the sum of its own terms is -769: beyond 700 the sum of terms is taken.
binomial$logLower <- I(Map(function(at, x, logLower) {
  far <- logLower < -700
  logLower[far] <- vapply(x[far], function(k) {
    terms <- dbinom(0:k, at[1], at[2], log = TRUE)
    max(terms) + log(sum(exp(terms - max(terms))))
  }, 0)
  logLower
}, binomial$parameters, binomial$x, binomial$logLower))
poisson <- discrete(data.frame(mean = c(0.01, 0.5, 1, 4, 20, 137.3, 1e4, 1e6)), qpois, ppois, dpois,
  function(at) spread(0, Inf, at[[1]], sqrt(at[[1]])))
hyper <- discrete(data.frame(m = c(5, 10, 50, 60, 300, 3000, 2, 1e5, 400), n = c(5, 7, 60, 20, 4600, 90, 1e5, 3e5, 400), k = c(5, 8, 30, 75, 75, 1000, 5000, 2e5, 400)),
  qhyper, phyper, dhyper, function(at) {
    m <- at[[1]]; n <- at[[2]]; k <- at[[3]]; share <- m / (m + n)
    spread(max(0, k - n), min(m, k), k * share, sqrt(k * share * (1 - share) * (m + n - k) / max(m + n - 1, 1)))
  })

# Fisher's noncentral hypergeometric: the functions inside fisher.test, as they stand in its source.
noncentral <- do.call(rbind, lapply(list(c(10, 7, 8, 3), c(5, 5, 5, 0.1), c(50, 60, 30, 12.5), c(400, 300, 250, 0.8), c(20, 4900, 35, 2.2), c(1000, 2000, 700, 1e3)), function(v) {
  m <- v[1]; n <- v[2]; k <- v[3]; ncp <- v[4]
  lo <- max(0, k - n); hi <- min(k, m); support <- lo:hi
  logdc <- dhyper(support, m, n, k, log = TRUE)
  d <- logdc + log(ncp) * support; d <- exp(d - max(d)); d <- d / sum(d)
  x <- unique(round(seq(lo, hi, length.out = 9)))
  lower <- vapply(x, function(q) sum(d[support <= q]), 0); upper <- vapply(x, function(q) sum(d[support > q]), 0)
  data.frame(parameters = I(list(v)), x = I(list(x)), lower = I(list(lower)), upper = I(list(upper)), mean = sum(support * d))
}))

logs <- data.frame(x = c(1e-5, 0.1, 0.5, 1, 1.3, 2, 7.7, 15, 16, 170, 1e5, 1e10), b = c(3, 0.2, 0.5, 1, 1e6, 9, 9, 1e3, 16, 0.5, 1e5, 2))
logs$logGamma <- lgamma(logs$x); logs$logBeta <- lbeta(logs$x, logs$b)
normal <- data.frame(z = c(-1e5, -60, -38, -10, -2.5, -1, -1e-3, 0, 0.5, 2, 2.49, 2.51, 8, 37, 100, 1e4))
normal$logUpper <- pnorm(normal$z, lower.tail = FALSE, log.p = TRUE); normal$logDensity <- dnorm(normal$z, log = TRUE)

write_values("distributions", list(p = I(p), chiSquare = chisq, studentT = t, f = f, beta = beta, gamma = gamma,
  binomial = binomial, poisson = poisson, hypergeometric = hyper, noncentral = noncentral, logs = logs, normal = normal))
