# Writes the example of analysis/plan/example (infert: Trichopoulos and others 1976, R's datasets) and what R makes of it,
# tests/reference/values/plan-example.json.  From the project's root:  Rscript tests/reference/plan-example.R
source("tests/reference/write-values.R")
d <- infert; out <- transform(d, education = as.character(education))[c("education", "age", "parity", "induced", "case", "spontaneous", "stratum")]
write.csv(out, "analysis/plan/example/infert.csv", row.names = FALSE, quote = FALSE)
d$any <- d$spontaneous > 0; d$band <- cut(d$age, c(-Inf, 28, 34, Inf), right = FALSE, labels = c("young", "middle", "older"))
table <- table(d$any, d$case)[2:1, 2:1]
chi <- chisq.test(table, correct = FALSE); fisher <- fisher.test(table, conf.int = FALSE)
array <- aperm(table(d$any, d$case, d$band)[2:1, 2:1, ], c(1, 2, 3)); mh <- mantelhaen.test(array)
model <- glm(case ~ factor(spontaneous) + factor(induced) + age, binomial, d, control = glm.control(epsilon = 1e-15, maxit = 100))
smaller <- update(model, . ~ . - factor(spontaneous)); lr <- anova(smaller, model, test = "LRT")
wilcox <- wilcox.test(d$age[d$case == 1], d$age[d$case == 0])
trend <- prop.trend.test(tapply(d$case, d$spontaneous, sum), table(d$spontaneous))
wilson <- prop.test(sum(d$case[d$education == "6-11yrs"]), sum(d$education == "6-11yrs"), correct = FALSE)$conf.int
write_values("plan-example", list(
  wilson = list(lower = wilson[1], upper = wilson[2]),
  crosstab = list(chiSquare = chi$statistic[[1]], pValue = chi$p.value, fisher = fisher$p.value),
  mantelHaenszel = list(oddsRatio = mh$estimate[[1]], lower = mh$conf.int[1], upper = mh$conf.int[2], pValue = mh$p.value),
  coefficients = data.frame(estimate = unname(coef(model)), standardError = unname(sqrt(diag(vcov(model))))),
  spontaneous = list(chiSquare = lr$Deviance[2], pValue = lr$`Pr(>Chi)`[2]),
  ranks = list(statistic = wilcox$statistic[[1]], pValue = wilcox$p.value),
  trend = list(statistic = trend$statistic[[1]], pValue = trend$p.value)))
