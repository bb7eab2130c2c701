# Shared by the scripts beside it: R values as JSON with 17 significant digits (what a double needs), base R alone.

number <- function(x) {
  text <- sprintf("%.17g", x)
  text[is.infinite(x)] <- ifelse(x[is.infinite(x)] > 0, "\"Infinity\"", "\"-Infinity\"")
  text[is.na(x)] <- "null"
  text
}

to_json <- function(x) {
  if (is.null(x)) return("null")
  if (is.data.frame(x)) {
    each <- lapply(seq_len(nrow(x)), function(i) to_json(lapply(as.list(x), function(column) if (is.list(column)) I(column[[i]]) else column[[i]])))
    return(paste0("[\n  ", paste(unlist(each), collapse = ",\n  "), "\n]"))
  }
  if (is.matrix(x)) {
    each <- lapply(seq_len(nrow(x)), function(i) to_json(I(as.vector(x[i, ]))))
    return(paste0("[", paste(unlist(each), collapse = ", "), "]"))
  }
  if (is.list(x)) {
    parts <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ", "), "]"))
    return(paste0("{", paste0("\"", names(x), "\": ", parts, collapse = ", "), "}"))
  }
  text <- if (is.character(x)) paste0("\"", x, "\"")
    else if (is.logical(x)) ifelse(is.na(x), "null", ifelse(x, "true", "false"))
    else number(as.numeric(x))
  if (length(x) == 1 && !inherits(x, "AsIs")) text else paste0("[", paste(text, collapse = ", "), "]")
}

write_values <- function(name, x) {
  parts <- vapply(x, to_json, "")
  writeLines(paste0("{\n", paste0("\"", names(x), "\": ", parts, collapse = ",\n"), "\n}"),
    file.path("tests/reference/values", paste0(name, ".json")))
}
