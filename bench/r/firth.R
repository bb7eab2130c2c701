here <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE))); source(file.path(here, 'survey.R'))
# Firth's penalised likelihood on the first 5,000 people: brglm2, and the ends of every profile in plain R, where the
# penalised likelihood has come down by half of chi-square's 95 % (Heinze and Schemper 2002).
suppressPackageStartupMessages(library(brglm2))
d <- as_factors(d[1:5000, ])[c("ind01", predictors)]; d <- d[complete.cases(d), ]
information <- function(x, p) crossprod(x, x * p * (1 - p))
height <- function(x, y, b) { p <- plogis(drop(x %*% b)); sum(log(ifelse(y == 1, p, 1 - p))) + as.numeric(determinant(information(x, p))$modulus) / 2 }
held <- function(x, y, b, j) repeat { # climbs with coefficient j where it is
  p <- plogis(drop(x %*% b)); i <- information(x, p); h <- rowSums((x %*% chol2inv(chol(i))) * x) * p * (1 - p)
  step <- solve(i[-j, -j], crossprod(x[, -j], y - p + h * (0.5 - p))); b[-j] <- b[-j] + step
  if (max(abs(step)) < 1e-8) return(b)
}
profiles <- function(m) {
  x <- model.matrix(m); y <- m$y; best <- coef(m); error <- sqrt(diag(vcov(m))); floor <- height(x, y, best) - qchisq(0.95, 1) / 2
  sapply(seq_along(best), function(j) sapply(c(-1, 1), function(side) uniroot(function(reach) height(x, y, held(x, y, replace(best, j, best[j] + side * reach * error[j]), j)) - floor, c(1, 3.5), tol = 1e-6)$root * side))
}
t <- wall({ m <- glm(reformulate(predictors, "ind01"), binomial, d, method = "brglmFit", type = "AS_mean"); p <- profiles(m) })
if (Sys.getenv("PRINT") == "1") { print(coef(m)[1:2], digits = 15); print((coef(m) + t(p) * sqrt(diag(vcov(m))))[1:2, ], digits = 15) }
report(t)
