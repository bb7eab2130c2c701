# Reads the survey of a million (bench/survey) into integer columns, NA where missing. After R's reference scripts of
# the project. peak() is the most memory this process ever held, where Linux says it.
suppressPackageStartupMessages(library(jsonlite))
listing <- fromJSON(Sys.getenv("SURVEY_JSON")); n <- listing$n
con <- file(Sys.getenv("SURVEY_BIN"), "rb")
d <- lapply(seq_len(nrow(listing$columns)), function(j) {
  x <- readBin(con, "integer", n, size = 1L, signed = FALSE); x[x == 255L] <- NA_integer_; x
})
close(con)
names(d) <- listing$columns$name
d <- as.data.frame(d)
levels_of <- setNames(listing$columns$levels, listing$columns$name)
indicators <- sprintf("ind%02d", 1:40)
subgroups <- c("gender", "age_band", "placement", "disability", "n_placements", "ethnicity", "uasc", "time_in_care")
predictors <- c(sprintf("ind%02d", 2:11), "gender", "age_band", "placement", "disability", "n_placements")
as_factors <- function(d) { for (v in c("gender", "age_band", "placement", "n_placements")) d[[v]] <- factor(d[[v]]); d }
wall <- function(expr) { gc(FALSE); as.numeric(system.time(expr)["elapsed"]) }
peak <- function() { s <- tryCatch(readLines("/proc/self/status"), error = function(e) "VmHWM: 0")
  as.numeric(gsub("\\D", "", grep("VmHWM", s, value = TRUE))) / 1024 }
report <- function(seconds) cat(sprintf("seconds %.4f megabytes %.0f\n", seconds, peak()))
