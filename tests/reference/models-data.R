# Writes tests/reference/values/models-data.json: the public data sets the models are tried on, as columns.
# Run from the project's root:  Rscript tests/reference/models-data.R
# Needs MASS, survey, brglm2, lme4, mlmRev (Debian: r-cran-*).
source("tests/reference/write-values.R")
suppressPackageStartupMessages({ library(MASS); library(survey); library(lme4) })

column <- function(x) {
  if (is.ordered(x)) x <- factor(x, levels = levels(x), ordered = FALSE)
  if (is.factor(x)) {
    places <- as.integer(x) - 1L
    places[is.na(places)] <- 255L
    return(list(codes = I(levels(x)), values = I(places)))
  }
  list(numbers = I(as.numeric(x)))
}
set <- function(source, d) list(source = source, columns = lapply(as.list(d), column))
yes_no <- function(x) factor(ifelse(x, "yes", "no"), levels = c("no", "yes"))

infert$case <- yes_no(infert$case == 1)
infert$spontaneous <- factor(infert$spontaneous)
infert$induced <- factor(infert$induced)
infert$birth_year <- 1974 - infert$age

esoph_rows <- rbind(cbind(esoph[1:3], cancer = "yes", n = esoph$ncases), cbind(esoph[1:3], cancer = "no", n = esoph$ncontrols))
esoph_rows$cancer <- factor(esoph_rows$cancer, levels = c("no", "yes"))

bw <- birthwt
bw$low <- yes_no(bw$low == 1)
bw$race <- factor(bw$race, labels = c("white", "black", "other"))
for (v in c("smoke", "ht", "ui")) bw[[v]] <- yes_no(bw[[v]] == 1)

ends <- function(d) { names(d)[names(d) == "Freq"] <- "n"; d }
titanic <- ends(as.data.frame(Titanic)); titanic$Survived <- factor(titanic$Survived, levels = c("No", "Yes"))
ucb <- ends(as.data.frame(UCBAdmissions)); ucb$Admit <- factor(ucb$Admit, levels = c("Rejected", "Admitted"))

data(Contraception, package = "mlmRev")
contraception <- Contraception
contraception$use <- factor(contraception$use, levels = c("N", "Y"))
contraception$age_squared <- contraception$age^2

pima <- Pima.tr2
pima$many <- factor(ifelse(pima$npreg > 6, "many", ifelse(pima$npreg > 2, "some", "few")), levels = c("few", "some", "many"))

data(endometrial, package = "brglm2")
endometrial$HG <- yes_no(endometrial$HG == 1)
endometrial$NV <- yes_no(endometrial$NV == 1)

data(api)
api_strat <- apistrat[, c("stype", "awards", "sch.wide", "api00", "api99", "ell", "meals", "mobility", "pw", "fpc")]
api_clus1 <- apiclus1[, c("dnum", "stype", "awards", "sch.wide", "api00", "ell", "meals", "mobility", "pw", "fpc")]
api_clus1$dnum <- factor(api_clus1$dnum)
api_clus2 <- apiclus2[, c("dnum", "snum", "stype", "awards", "sch.wide", "api00", "ell", "meals", "mobility", "pw", "fpc1", "fpc2")]
api_clus2$dnum <- factor(api_clus2$dnum)

cbpp_rows <- rbind(cbind(cbpp[c("herd", "period")], sick = "yes", n = cbpp$incidence),
                   cbind(cbpp[c("herd", "period")], sick = "no", n = cbpp$size - cbpp$incidence))
cbpp_rows$sick <- factor(cbpp_rows$sick, levels = c("no", "yes"))

house <- housing; names(house)[names(house) == "Freq"] <- "n"

write_values("models-data", list(
  infert = set("R datasets: infert (Trichopoulos et al. 1976)", infert[c("case", "education", "age", "birth_year", "parity", "induced", "spontaneous")]),
  esoph = set("R datasets: esoph (Breslow and Day 1980), cases and controls as rows with counts", esoph_rows),
  birthwt = set("R MASS: birthwt (Hosmer and Lemeshow 1989)", bw[c("low", "age", "lwt", "race", "smoke", "ptl", "ht", "ui", "ftv")]),
  titanic = set("R datasets: Titanic", titanic),
  ucb = set("R datasets: UCBAdmissions", ucb),
  contraception = set("R mlmRev: Contraception (1988 Bangladesh Fertility Survey)", contraception[c("district", "use", "livch", "age", "age_squared", "urban")]),
  pima = set("R MASS: Pima.tr2, with missing values", pima[c("type", "many", "glu", "bp", "skin", "bmi", "ped", "age")]),
  endometrial = set("R brglm2: endometrial (Heinze and Schemper 2002)", endometrial[c("HG", "NV", "PI", "EH")]),
  apistrat = set("R survey: apistrat (California Academic Performance Index 2000)", api_strat),
  apiclus1 = set("R survey: apiclus1", api_clus1),
  apiclus2 = set("R survey: apiclus2", api_clus2),
  cbpp = set("R lme4: cbpp (Lesnoff et al. 2004), cases and others as rows with counts", cbpp_rows),
  housing = set("R MASS: housing (Copenhagen, Madsen 1976)", house),
  wine = set("R ordinal: wine (Randall 1989)", as.data.frame(ordinal::wine)[c("rating", "temp", "contact", "judge")])
))
