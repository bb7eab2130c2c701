# Writes tests/reference/values/models-separation.json: Firth's penalised likelihood, and which coefficients separation
# leaves without an estimate. From the project's root:  Rscript tests/reference/models-separation.R
# brglm2 gives estimates and standard errors; penalised profiles and tests (which it lacks) are computed here in base R
# from the penalised likelihood itself, on the model matrix, by optimisation of everything but the coefficient held.
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
suppressPackageStartupMessages(library(brglm2))
sets <- read_sets()

cases <- list(
  endometrial = case("endometrial", "HG", c("NV", "PI", "EH")),
  birthwt = case("birthwt", "low", c("age", "lwt", "race", "smoke", "ht")),
  esoph_tobacco = case("esoph", "cancer", c("agegp", "tobgp"), frequencies = "n")
)

penalised <- function(X, y, w) {
  value <- function(b) { eta <- drop(X %*% b); p <- plogis(eta)
    sum(w * (y * plogis(eta, log.p = TRUE) + (1 - y) * plogis(-eta, log.p = TRUE))) + 0.5 * as.numeric(determinant(crossprod(X, X * (w * p * (1 - p))))$modulus) }
  gradient <- function(b) { p <- plogis(drop(X %*% b)); W <- w * p * (1 - p); I <- crossprod(X, X * W); h <- rowSums((X %*% solve(I)) * X) * W
    drop(crossprod(X, w * (y - p) + h * (0.5 - p))) }
  # Newton steps with the numerical derivative of the exact gradient, from the given start, some coefficients held.
  climb <- function(b, free) { for (i in 1:200) { g <- gradient(b)[free]; p <- plogis(drop(X %*% b)); I <- crossprod(X, X * (w * p * (1 - p)))[free, free, drop = FALSE]
    step <- solve(I, g); k <- 1; b2 <- b; repeat { b2[free] <- b[free] + step * k; if (is.finite(value(b2)) && value(b2) >= value(b) - 1e-12 || k < 1e-8) break; k <- k / 2 }
    b <- b2; if (max(abs(step)) < 1e-12) break }; b }
  list(value = value, climb = climb)
}

firth <- function(each) {
  d <- prepare(sets, each); d <- d[complete.cases(d[c(".y", each$predictors)]), ]
  f <- model_formula(each); X <- model.matrix(f, d); y <- d$.y; w <- d$.w; k <- ncol(X); all <- seq_len(k)
  rows <- rep(seq_len(nrow(d)), w)
  m <- suppressWarnings(glm(f, binomial, d[rows, ], method = "brglmFit", type = "AS_mean", epsilon = 1e-14, maxit = 1000))
  L <- penalised(X, y, w); b <- L$climb(coef(m), all); top <- L$value(b); fall <- qchisq(0.95, 1) / 2
  p <- plogis(drop(X %*% b)); W <- w * p * (1 - p); I <- crossprod(X, X * W); h <- rowSums((X %*% solve(I)) * X) * W
  se <- sqrt(diag(solve(I)))
  held <- function(j) { warm <- b; function(v) { s <- warm; s[j] <- v; r <- L$climb(s, setdiff(all, j)); warm <<- r; L$value(r) } }
  ends <- t(vapply(all, function(j) { one <- function(s) { at <- held(j); g <- function(v) at(v) - (top - fall); far <- b[j] + s * se[j]; while (g(far) > 0) far <- far + s * se[j] / 2
    uniroot(g, sort(c(b[j], far)), tol = 1e-13)$root }; c(one(-1), one(1)) }, numeric(2)))
  test <- vapply(all, function(j) 2 * (top - held(j)(0)), 0)
  assign <- attr(X, "assign")
  blocks <- vapply(unique(assign)[-1], function(t) { s <- b; s[assign == t] <- 0; 2 * (top - L$value(L$climb(s, which(assign != t)))) }, 0)
  list(spec = spec(each), estimate = I(unname(b)), brglm2_estimate = I(unname(coef(m))), se = I(unname(se)), brglm2_se = I(unname(summary(m)$coefficients[, 2])),
    augmented_se = I(unname(sqrt(diag(solve(crossprod(X, X * (W * (1 + h)))))))),
    penalised_log_likelihood = top, profile_lower = I(ends[, 1]), profile_upper = I(ends[, 2]),
    chi_square = I(test), p = I(pchisq(test, 1, lower.tail = FALSE)),
    term_chi_square = I(blocks), term_p = I(pchisq(blocks, as.vector(table(assign))[-1], lower.tail = FALSE)))
}
results <- list(fits = lapply(cases, firth))

# Random small designs: a factor, a yes-no and a rounded quantity, with an outcome that follows them more or less.
# The yardstick is exhaustive: with a model matrix of full rank, the directions that move no row to the wrong side make a
# pointed cone, which holds more than 0 only if one of its edges does; an edge is what k - 1 rows leave unmoved.
separated <- function(S) {
  S <- unique(S); k <- ncol(S)
  for (rows in asplit(combn(nrow(S), k - 1), 2)) {
    e <- qr.Q(qr(t(S[rows, , drop = FALSE])), complete = TRUE)[, k]
    if (qr(S[rows, , drop = FALSE])$rank < k - 1) next
    moved <- drop(S %*% e)
    if (all(moved > -1e-9) || all(moved < 1e-9)) return(TRUE)
  }
  FALSE
}
set.seed(20260731)
random <- lapply(1:240, function(i) {
  n <- sample(8:22, 1); d <- data.frame(a = factor(sample(c("p", "q", "r"), n, TRUE), levels = c("p", "q", "r")), b = rbinom(n, 1, 0.4), x = round(rnorm(n), sample(0:2, 1)))
  d$y <- rbinom(n, 1, plogis(runif(1, 0, 2) * (d$x + (d$a == "q") - d$b * (i %% 2))))
  if (length(unique(d$y)) < 2 || any(table(d$a) == 0) || qr(model.matrix(~ a + b + x, d))$rank < 5) return(NULL)
  S <- (2 * d$y - 1) * model.matrix(~ a + b + x, d)
  list(a = I(as.integer(d$a) - 1L), b = I(d$b), x = I(d$x), y = I(d$y), separated = separated(S))
})
results$random <- random[!vapply(random, is.null, TRUE)]
write_values("models-separation", results)
cat(length(results$random), "random designs,", sum(vapply(results$random, function(r) r$separated, TRUE)), "separated\n")
