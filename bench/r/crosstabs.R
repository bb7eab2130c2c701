here <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE))); source(file.path(here, 'survey.R'))
# 40 indicators by 8 subgroup variables: counts, chi-square, Cramer's V, by tabulate() rather than table(): R at its best.
stat <- function(tb) { x <- suppressWarnings(chisq.test(tb, correct = FALSE)); c(x$statistic, x$p.value, sqrt(x$statistic / (sum(tb) * (min(dim(tb)) - 1)))) }
t <- wall(r <- unlist(lapply(indicators, function(i) lapply(subgroups, function(s) {
  k <- levels_of[[i]]; stat(matrix(tabulate(d[[i]] + 1L + k * d[[s]], k * levels_of[[s]]), k)) }))))
stopifnot(abs(sum(r[seq(1, length(r), 3)]) - 123275.6708) < 1e-3)
report(t)
