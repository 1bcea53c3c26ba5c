package org.revenuekit.hierarchy.whitespace;

/**
 * What is stated of a cell.
 *
 * @param value the sum over its accounts
 * @param statements of how many
 */
record Stated(ValueRange value, long statements) {
    Stated plus(Stated other) {
        return new Stated(value.plus(other.value), statements + other.statements);
    }
}
