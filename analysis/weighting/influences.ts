/**
 * What each row adds to some estimates, weight included: the linearised values whose totals' covariance is that of
 * the estimates. In two forms, neither of which needs a number for every row and estimate.
 */
export type Influences = {
  readonly width: number
  /** Sums within groups of rows: groups × width. */
  groupedSums(group: Uint32Array, groups: number): Float64Array
  /** The sum over rows of scale × outer product: width × width. */
  scaledCrossProduct(scale: Float64Array): Float64Array
  /** One estimate's influence, row by row. */
  column(place: number): Float64Array
}

/** Influences written out, one array over rows an estimate. */
export function writtenInfluences(columns: readonly Float64Array[]): Influences {
  const width = columns.length
  return {
    width,
    column: (place) => columns[place] ?? new Float64Array(0),
    groupedSums(group, groups) {
      const sums = new Float64Array(groups * width)
      columns.forEach((column, place) => {
        for (let row = 0; row < column.length; row += 1) {
          const cell = (group[row] ?? 0) * width + place
          sums[cell] = (sums[cell] ?? 0) + (column[row] ?? 0)
        }
      })
      return sums
    },
    scaledCrossProduct(scale) {
      const product = new Float64Array(width * width)
      columns.forEach((one, i) => {
        columns.slice(i).forEach((other, offset) => {
          let sum = 0
          for (let row = 0; row < one.length; row += 1) {
            sum += (scale[row] ?? 0) * (one[row] ?? 0) * (other[row] ?? 0)
          }
          product[i * width + i + offset] = sum
          product[(i + offset) * width + i] = sum
        })
      })
      return product
    },
  }
}

/**
 * Influences of the shares of cells among the rows that have one: weight / total × (in the cell - share). `cells`
 * beyond `count` are outside the domain and add nothing. With `shares` of 0 and a total of 1: of the cells' totals.
 */
export function cellInfluences(
  cells: ArrayLike<number>,
  shares: Float64Array,
  weights: Float64Array,
  total: number,
): Influences {
  const width = shares.length
  const rows = weights.length
  return {
    width,
    column(place) {
      const column = new Float64Array(rows)
      for (let row = 0; row < rows; row += 1) {
        const cell = cells[row] ?? width
        if (cell >= width) continue
        column[row] = ((weights[row] ?? 0) / total) * ((cell === place ? 1 : 0) - (shares[place] ?? 0))
      }
      return column
    },
    groupedSums(group, groups) {
      const sums = new Float64Array(groups * width)
      const all = new Float64Array(groups)
      for (let row = 0; row < rows; row += 1) {
        const cell = cells[row] ?? width
        if (cell >= width) continue
        const own = group[row] ?? 0
        const weight = (weights[row] ?? 0) / total
        sums[own * width + cell] = (sums[own * width + cell] ?? 0) + weight
        all[own] = (all[own] ?? 0) + weight
      }
      return sums.map(
        (sum, place) => sum - (shares[place % width] ?? 0) * (all[Math.floor(place / width)] ?? 0),
      )
    },
    scaledCrossProduct(scale) {
      const squares = new Float64Array(width)
      for (let row = 0; row < rows; row += 1) {
        const cell = cells[row] ?? width
        if (cell >= width) continue
        squares[cell] = (squares[cell] ?? 0) + (scale[row] ?? 0) * ((weights[row] ?? 0) / total) ** 2
      }
      const all = squares.reduce((sum, square) => sum + square, 0)
      const product = new Float64Array(width * width)
      for (let i = 0; i < width; i += 1) {
        for (let j = 0; j < width; j += 1) {
          const [p, q] = [shares[i] ?? 0, shares[j] ?? 0]
          const [s, t] = [squares[i] ?? 0, squares[j] ?? 0]
          product[i * width + j] = (i === j ? s : 0) - p * t - q * s + p * q * all
        }
      }
      return product
    },
  }
}
