here <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE))); source(file.path(here, 'survey.R'))
# Every authority on 40 indicators: top level, Wilson 95 and 99.8 %, the rest, z test, Benjamini-Hochberg over all.
wilson <- function(x, n, conf) { z <- qnorm(1 - (1 - conf) / 2); p <- x / n; h <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  cbind((p + z^2 / (2 * n) - h) / (1 + z^2 / n), (p + z^2 / (2 * n) + h) / (1 + z^2 / n)) }
la <- d$la + 1L
t <- wall({
  rows <- lapply(indicators, function(i) {
    x <- d[[i]]; n <- tabulate(la[!is.na(x)], 150L); k <- tabulate(la[!is.na(x) & x == levels_of[[i]] - 1L], 150L)
    w95 <- wilson(k, n, .95); w998 <- wilson(k, n, .998); K <- sum(k); M <- sum(n); e <- (K - k) / (M - n); pp <- K / M
    p <- 2 * pnorm(-abs((k / n - e) / sqrt(pp * (1 - pp) * (1 / n + 1 / (M - n)))))
    data.frame(k, n, lo = w95[, 1], hi = w95[, 2], lo998 = w998[, 1], hi998 = w998[, 2], e, p) })
  all <- do.call(rbind, rows); all$q <- p.adjust(all$p, "BH") })
stopifnot(abs(sum(all$lo) + sum(all$q) - 3276.47562) < 1e-4)
report(t)
