package org.revenuekit.hierarchy.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Solves x = A x + b for shares: all of A and b are 0 or more. Without exchanging rows, which such a system does not
 * need: it has a solution of 0 or more, the limit of A's powers, if and only if every pivot is positive.
 */
final class Elimination {
    /** A pivot this small is 0 but for rounding. */
    private static final BigDecimal LEAST_PIVOT = new BigDecimal("1e-30");

    private static final MathContext ROUNDING = MathContext.DECIMAL128;

    private Elimination() {}

    /**
     * Solves a system. At most O(n^3) products, fewer where A is sparse.
     *
     * @param matrix 1 - A, by row; used up
     * @param constant b; used up
     * @return x, or null if the powers of A have no limit
     */
    static BigDecimal @Nullable [] solve(BigDecimal[][] matrix, BigDecimal[] constant) {
        for (int pivot = 0; pivot < matrix.length; pivot++) {
            if (matrix[pivot][pivot].compareTo(LEAST_PIVOT) <= 0) {
                return null;
            }
            for (int row = pivot + 1; row < matrix.length; row++) {
                if (matrix[row][pivot].signum() != 0) {
                    subtract(matrix, constant, pivot, row);
                }
            }
        }
        BigDecimal[] solution = new BigDecimal[matrix.length];
        for (int row = matrix.length - 1; row >= 0; row--) {
            BigDecimal sum = constant[row];
            for (int column = row + 1; column < matrix.length; column++) {
                sum = sum.subtract(matrix[row][column].multiply(solution[column], ROUNDING), ROUNDING);
            }
            solution[row] = sum.divide(matrix[row][row], ROUNDING);
        }
        return solution;
    }

    /** Subtracts so much of the pivot's row from another that nothing is left in the pivot's column. */
    private static void subtract(BigDecimal[][] matrix, BigDecimal[] constant, int pivot, int row) {
        BigDecimal factor = matrix[row][pivot].divide(matrix[pivot][pivot], ROUNDING);
        for (int column = pivot + 1; column < matrix.length; column++) {
            if (matrix[pivot][column].signum() != 0) {
                BigDecimal product = factor.multiply(matrix[pivot][column], ROUNDING);
                matrix[row][column] = matrix[row][column].subtract(product, ROUNDING);
            }
        }
        constant[row] = constant[row].subtract(factor.multiply(constant[pivot], ROUNDING), ROUNDING);
    }
}
