# Writes tests/reference/values/models-logistic.json. From the project's root:  Rscript tests/reference/models-logistic.R
# R 4.2 with MASS; glm run to full convergence (epsilon 1e-15), since at its default the last digits differ from the maximum's.
source("tests/reference/write-values.R"); source("tests/reference/models-cases.R")
sets <- read_sets()
exact <- glm.control(epsilon = 1e-15, maxit = 100)

# The ends of the profile-likelihood interval, each found by uniroot on models with that coefficient held.
profile_ends <- function(model, y, w) {
  X <- model.matrix(model); fall <- qchisq(0.95, 1); top <- model$deviance
  t(vapply(seq_len(ncol(X)), function(j) {
    excess <- function(v) glm.fit(X[, -j, drop = FALSE], y, w, offset = X[, j] * v, family = binomial(), control = exact, intercept = FALSE)$deviance - top - fall
    se <- sqrt(diag(vcov(model)))[j]; b <- coef(model)[j]
    end <- function(s) { far <- b + s * 2 * se; while (suppressWarnings(excess(far)) < 0) far <- far + s * se
      suppressWarnings(uniroot(excess, sort(c(b, far)), tol = 1e-13 * (1 + abs(b)))$root) }
    c(end(-1), end(1))
  }, numeric(2)))
}

# Average marginal effects and their delta-method errors from the formulas, with numbers from R's predictions.
marginal_effects <- function(model, each, d) {
  X <- model.matrix(model); b <- coef(model); V <- vcov(model); w <- d$.w / sum(d$.w); f <- model_formula(each)
  columns <- function(changed) model.matrix(delete.response(terms(model)), changed, xlev = model$xlevels)
  out <- list()
  for (item in each$predictors) {
    if (is.factor(d[[item]])) {
      put <- function(code) { e <- d; e[[item]] <- factor(rep(code, nrow(d)), levels = levels(d[[item]])); X <- columns(e); p <- plogis(drop(X %*% b)); list(p = sum(w * p), g = colSums(w * p * (1 - p) * X)) }
      base <- put(levels(d[[item]])[1])
      for (code in levels(d[[item]])[-1]) { one <- put(code); g <- one$g - base$g
        out[[length(out) + 1]] <- data.frame(item, code, effect = one$p - base$p, se = sqrt(drop(g %*% V %*% g)), with_code = one$p) }
    } else {
      e1 <- d; e1[[item]] <- 1; e0 <- d; e0[[item]] <- 0; Z <- columns(e1) - columns(e0)
      p <- plogis(drop(X %*% b)); W <- p * (1 - p); rate <- drop(Z %*% b)
      g <- colSums(w * (W * (1 - 2 * p) * rate * X + W * Z))
      out[[length(out) + 1]] <- data.frame(item, code = NA, effect = sum(w * W * rate), se = sqrt(drop(g %*% V %*% g)), with_code = NA)
    }
  }
  do.call(rbind, out)
}

vif <- function(model) {
  R <- cov2cor(vcov(model))[-1, -1]; assign <- attr(model.matrix(model), "assign")[-1]
  vapply(unique(assign), function(t) det(R[assign == t, assign == t, drop = FALSE]) * det(R[assign != t, assign != t, drop = FALSE]) / det(R), 0)
}

results <- lapply(logistic_cases, function(each) {
  d <- prepare(sets, each); before <- nrow(d)
  d <- d[complete.cases(d[c(".y", each$predictors)]), ]
  m <- glm(model_formula(each), binomial, d, weights = .w, control = exact)
  m <- glm(model_formula(each), binomial, d, weights = .w, control = exact, start = coef(m)) # so that its weights are those of the maximum
  s <- summary(m)$coefficients; one <- drop1(m, test = "LRT")[-1, ]; p <- fitted(m); ends <- profile_ends(m, d$.y, d$.w)
  masses <- suppressMessages(suppressWarnings(confint(m)))
  order_p <- rank(rep(round(p, 12), d$.w)); y <- rep(d$.y, d$.w); n1 <- sum(y); n0 <- sum(1 - y)
  effects <- marginal_effects(m, each, d)
  list(spec = spec(each), offered = before, used = nrow(d), people = sum(d$.w),
    estimate = I(unname(coef(m))), se = I(unname(s[, 2])), p = I(unname(s[, 4])),
    deviance = m$deviance, null_deviance = m$null.deviance, aic = m$aic, log_likelihood = as.numeric(logLik(m)),
    profile_lower = I(ends[, 1]), profile_upper = I(ends[, 2]), mass_lower = I(unname(masses[, 1])), mass_upper = I(unname(masses[, 2])),
    terms = I(rownames(one)), lrt = I(one$LRT), lrt_df = I(one$Df), lrt_p = I(one[["Pr(>Chi)"]]),
    auc = (sum(order_p[y == 1]) - n1 * (n1 + 1) / 2) / (n1 * n0), brier = sum(d$.w * (p - d$.y)^2) / sum(d$.w), mcfadden = 1 - m$deviance / m$null.deviance,
    gvif = I(if (length(each$predictors) > 1) vif(m) else 1), vcov_first_row = I(unname(vcov(m)[1, ])),
    effects = effects)
})
write_values("models-logistic", results)
