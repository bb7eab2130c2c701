# Writes tests/reference/values/statistics.json: what R makes of the cases the tests then read.
# Run from the project's root with base R, no packages:  Rscript tests/reference/statistics.R

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
array_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
object <- function(...) {
  parts <- list(...)
  paste0("{", paste0("\"", names(parts), "\": ", unlist(parts), collapse = ", "), "}")
}
rows <- function(frame) {
  each <- lapply(seq_len(nrow(frame)), function(i) {
    cells <- lapply(frame[i, , drop = FALSE], function(x) if (is.list(x)) array_of(x[[1]]) else number(x))
    do.call(object, cells)
  })
  paste0("[\n    ", paste(unlist(each), collapse = ",\n    "), "\n  ]")
}

# normal distribution, far into both tails
z <- c(-37, -20, -8.3, -5, -2.5000001, -2.4999999, -1.2, -0.3, 0, 1e-9, 0.3, 1, 1.959963984540054, 2.4999999, 2.5, 3.7, 6, 10, 20, 30, 37)
normal <- data.frame(z = z, upper = pnorm(z, lower.tail = FALSE), lower = pnorm(z))

p <- c(1e-300, 1e-100, 1e-30, 1e-12, 1e-6, 0.001, 0.025, 0.07, 0.075, 0.2, 0.5, 0.8, 0.925, 0.93, 0.975, 0.999, 1 - 1e-9)
quantiles <- data.frame(p = p, z = qnorm(p))

# Wilson interval
wilson <- expand.grid(share = c(0, 0.01, 0.16, 0.5, 0.9, 1), base = c(1, 10, 20, 35, 75, 214, 4900))
wilson$count <- round(wilson$share * wilson$base)
wilson <- unique(wilson[, c("count", "base")])
interval <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int)
wilson$lower <- mapply(function(x, n) interval(x, n)[1], wilson$count, wilson$base)
wilson$upper <- mapply(function(x, n) interval(x, n)[2], wilson$count, wilson$base)

# pooled z test, Newcombe's difference from R's own Wilson intervals
pairs <- data.frame(
  count1 = c(56, 9, 10, 0, 1, 41, 7, 60, 30, 250),
  base1 = c(70, 10, 10, 10, 20, 75, 35, 130, 300, 300),
  count2 = c(48, 3, 20, 29, 784, 2100, 784, 2450, 4000, 4100),
  base2 = c(80, 10, 20, 30, 4900, 4900, 4900, 4900, 4900, 4900)
)
pairs <- cbind(pairs, t(apply(pairs, 1, function(r) {
  test <- suppressWarnings(prop.test(c(r[1], r[3]), c(r[2], r[4]), correct = FALSE))
  d <- r[1] / r[2] - r[3] / r[4]
  a <- interval(r[1], r[2]); b <- interval(r[3], r[4])
  p1 <- r[1] / r[2]; p2 <- r[3] / r[4]
  c(z = unname(sign(d) * sqrt(test$statistic)), pValue = test$p.value,
    lower = unname(d - sqrt((p1 - a[1])^2 + (b[2] - p2)^2)), upper = unname(d + sqrt((a[2] - p1)^2 + (p2 - b[1])^2)))
})))
fixed <- data.frame(count = c(5, 9, 0, 41), base = c(20, 10, 12, 75), target = c(0.1, 0.9, 0.1, 0.74))
fixed <- cbind(fixed, t(apply(fixed, 1, function(r) {
  test <- suppressWarnings(prop.test(r[1], r[2], p = r[3], correct = FALSE))
  c(z = unname(sign(r[1] / r[2] - r[3]) * sqrt(test$statistic)), pValue = test$p.value)
})))

# Benjamini and Hochberg, with ties and in no order
p_values <- c(0.03, 1e-20, 0.2, 0.03, 0.9, 0.011, 0.049, 1, 4e-6, 0.5, 0.2)
adjusted <- p.adjust(p_values, method = "BH")

sample_values <- c(3.2, -1, 7, 0.5, 2, 2, 9.75, -4)
quantile_cases <- data.frame(probability = c(0, 0.1, 0.25, 0.5, 0.9, 1))
quantile_cases$value <- quantile(sample_values, quantile_cases$probability, type = 7)

# over-dispersion: arcsine z, winsorised 10 %, phi, DerSimonian-Laird (Spiegelhalter 2005)
over_dispersion <- function(count, base) {
  keep <- base > 0; count <- count[keep]; base <- base[keep]
  target <- sum(count) / sum(base)
  z <- (asin(sqrt(count / base)) - asin(sqrt(target))) * 2 * sqrt(base)
  ends <- quantile(z, c(0.1, 0.9), type = 7)
  z <- pmin(pmax(z, ends[1]), ends[2])
  a <- qnorm(0.9); kept <- 0.8 - 2 * a * dnorm(a) + 0.2 * a^2 # variance of winsorised standard normal scores
  phi <- mean(z^2) / kept; i <- length(z); w <- 4 * base
  tau2 <- if (i * phi >= i - 1) (i * phi - (i - 1)) / (sum(w) - sum(w^2) / sum(w)) else 0
  list(phi = phi, tau2 = tau2)
}
set.seed(20260131)
bases <- c(rpois(34, 140), 0, 12)
even <- rbinom(36, bases, 0.86)
uneven <- rbinom(36, bases, plogis(rnorm(36, 1.9, 0.7)))
alike <- round(bases * 0.5)
dispersion <- lapply(list(even, uneven, alike), function(count) {
  r <- over_dispersion(count, bases)
  object(counts = array_of(count), bases = array_of(bases), phi = number(r$phi), tauSquared = number(r$tau2))
})

funnel <- expand.grid(target = c(0.02, 0.16, 0.9, 0.99), base = c(12, 75, 400), tauSquared = c(0, 0.004), z = c(1.96, 3.0902))
funnel <- cbind(funnel, t(apply(funnel, 1, function(r) {
  reach <- r[4] * sqrt(1 / (4 * r[2]) + r[3]); at <- asin(sqrt(r[1]))
  c(lower = unname(sin(max(at - reach, 0))^2), upper = unname(sin(min(at + reach, pi / 2))^2))
})))

# smallest detectable difference: equal bases by power.prop.test, unequal ones by uniroot on the same formula
equal <- data.frame(base = c(40, 75, 200, 1000), proportion = c(0.16, 0.3, 0.5, 0.05))
equal$rise <- mapply(function(n, p) {
  power.prop.test(n = n, p1 = p, p2 = NULL, power = 0.8, tol = 1e-12)$p2 - p
}, equal$base, equal$proportion)

shift <- function(n1, n2, p, tau, direction) {
  room <- if (direction > 0) 1 - p else p
  short <- function(d) {
    q <- p + direction * d; pooled <- (q * n1 + p * n2) / (n1 + n2)
    needed <- qnorm(0.975) * sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2) + tau) +
      qnorm(0.8) * sqrt(q * (1 - q) / n1 + p * (1 - p) / n2 + tau)
    d - needed
  }
  if (short(room) < 0) return(NA)
  uniroot(short, c(0, room), tol = 1e-14)$root
}
unequal <- expand.grid(base = c(12, 20, 35, 75, 130, 300), proportion = c(0.16, 0.5, 0.9), betweenVariance = c(0, 0.001))
unequal$comparatorBase <- 4900
unequal$rise <- mapply(function(n, p, v) shift(n, 4900, p, v, 1), unequal$base, unequal$proportion, unequal$betweenVariance)
unequal$fall <- mapply(function(n, p, v) shift(n, 4900, p, v, -1), unequal$base, unequal$proportion, unequal$betweenVariance)

json <- object(
  normal = rows(normal), quantiles = rows(quantiles), wilson = rows(wilson), pairs = rows(pairs), fixed = rows(fixed),
  benjaminiHochberg = object(pValues = array_of(p_values), adjusted = array_of(adjusted)),
  sampleQuantiles = object(values = array_of(sample_values), cases = rows(quantile_cases)),
  overDispersion = paste0("[\n    ", paste(unlist(dispersion), collapse = ",\n    "), "\n  ]"),
  funnel = rows(funnel), equalBases = rows(equal), unequalBases = rows(unequal)
)
dir.create("tests/reference/values", showWarnings = FALSE)
writeLines(json, "tests/reference/values/statistics.json")
