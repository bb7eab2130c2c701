# The models that several scripts fit: read by models-logistic.R and the others beside it. Each names its data set of
# models-data.json, so that the tests build the same model from the same columns.
library(jsonlite)

read_sets <- function() {
  sets <- fromJSON("tests/reference/values/models-data.json", simplifyDataFrame = FALSE)
  lapply(sets, function(set) as.data.frame(lapply(set$columns, function(column) {
    if (!is.null(column$numbers)) return(as.numeric(column$numbers))
    factor(column$codes[ifelse(column$values == 255, NA, column$values + 1)], levels = column$codes)
  }), check.names = FALSE))
}

case <- function(data, outcome, predictors, references = list(), interactions = list(), frequencies = NULL) {
  as.list(environment())
}

logistic_cases <- list(
  infert = case("infert", "case", c("education", "age", "parity", "induced", "spontaneous")),
  infert_interactions = case("infert", "case", c("education", "age", "spontaneous"), interactions = list(c("education", "age"), c("age", "spontaneous"))),
  infert_birth_year = case("infert", "case", c("birth_year", "spontaneous")),
  esoph = case("esoph", "cancer", c("agegp", "alcgp", "tobgp"), references = list(agegp = "45-54", tobgp = "30+"), frequencies = "n"),
  birthwt = case("birthwt", "low", c("age", "lwt", "race", "smoke", "ptl", "ht", "ui", "ftv")),
  titanic = case("titanic", "Survived", c("Class", "Sex", "Age"), interactions = list(c("Class", "Sex")), frequencies = "n"),
  ucb = case("ucb", "Admit", c("Gender", "Dept"), interactions = list(c("Gender", "Dept")), frequencies = "n"),
  contraception = case("contraception", "use", c("age", "age_squared", "urban", "livch"), references = list(livch = "3+")),
  pima_missing = case("pima", "type", c("many", "glu", "bp", "skin", "bmi", "ped", "age")),
  api = case("apistrat", "awards", c("stype", "ell", "meals", "mobility"), interactions = list(c("stype", "ell")))
)

prepare <- function(sets, each) {
  d <- sets[[each$data]]
  for (item in names(each$references)) d[[item]] <- relevel(d[[item]], each$references[[item]])
  d$.y <- as.integer(d[[each$outcome]]) - 1L
  d$.w <- if (is.null(each$frequencies)) rep(1, nrow(d)) else d[[each$frequencies]]
  d[d$.w > 0, ]
}
right_side <- function(each) paste(c(sprintf("`%s`", each$predictors), vapply(each$interactions, paste, "", collapse = ":")), collapse = " + ")
model_formula <- function(each, y = ".y") as.formula(paste(y, "~", right_side(each)))
spec <- function(each) list(data = each$data, outcome = each$outcome, predictors = I(each$predictors), references = lapply(names(each$references), function(item) I(c(item, each$references[[item]]))),
  interactions = lapply(each$interactions, I), frequencies = if (is.null(each$frequencies)) NULL else each$frequencies)
