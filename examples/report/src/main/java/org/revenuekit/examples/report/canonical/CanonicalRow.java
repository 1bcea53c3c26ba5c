package org.revenuekit.examples.report.canonical;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.observation.ObservedValue;

/**
 * One row of a canonical table, read and checked cell by cell: each value is absent or of its column's type, and the
 * values of required columns are there. Immutable.
 */
public final class CanonicalRow {

    private final CanonicalTable table;
    private final RowRef at;
    private final @Nullable Object[] values;

    private CanonicalRow(CanonicalTable table, RowRef at, @Nullable Object[] values) {
        this.table = table;
        this.at = at;
        this.values = values;
    }

    /**
     * Starts a row.
     *
     * @param table its table
     * @param at where it was read
     * @return a builder without values
     */
    public static Builder builder(CanonicalTable table, RowRef at) {
        return new Builder(table, at);
    }

    /**
     * Returns the table it belongs to.
     *
     * @return the table
     */
    public CanonicalTable table() {
        return table;
    }

    /**
     * Returns where it was read.
     *
     * @return file and row
     */
    public RowRef at() {
        return at;
    }

    /**
     * Returns the value of a column of type id, text, choice or currency.
     *
     * @param column a column of this row's table
     * @return the value, never blank, or empty when the row has none
     * @throws IllegalArgumentException if the column is of another table or type
     */
    public Optional<String> text(CanonicalColumn column) {
        check(column, column.type().isText(), "text");
        return Optional.ofNullable((String) values[index(column)]);
    }

    /**
     * Returns the value of a required column of type id, text, choice or currency.
     *
     * @param column a required column of this row's table
     * @return the value, never blank
     * @throws IllegalArgumentException if the column is of another table or type, or not required
     */
    public String requiredText(CanonicalColumn column) {
        return text(column)
                .orElseThrow(() -> new IllegalArgumentException(column.qualifiedName() + " has no value at " + at));
    }

    /**
     * Returns the value of a date column.
     *
     * @param column a column of this row's table
     * @return the day, or empty when the row has none
     * @throws IllegalArgumentException if the column is of another table or type
     */
    public Optional<LocalDate> date(CanonicalColumn column) {
        check(column, column.type() == ColumnType.DATE, "date");
        return Optional.ofNullable((LocalDate) values[index(column)]);
    }

    /**
     * Returns the value of a column of type instant.
     *
     * @param column a column of this row's table
     * @return the point in time and its day, or empty when the row has none
     * @throws IllegalArgumentException if the column is of another table or type
     */
    public Optional<Moment> moment(CanonicalColumn column) {
        check(column, column.type() == ColumnType.INSTANT, "point in time");
        return Optional.ofNullable((Moment) values[index(column)]);
    }

    /**
     * Returns the value of a column of type amount, quantity, count or rate, exact.
     *
     * @param column a column of this row's table
     * @return the number, or empty when the row has none
     * @throws IllegalArgumentException if the column is of another table or type
     */
    public Optional<BigDecimal> number(CanonicalColumn column) {
        check(column, column.type().isNumber(), "number");
        return Optional.ofNullable((BigDecimal) values[index(column)]);
    }

    /**
     * Returns the value of a column of type value.
     *
     * @param column a column of this row's table
     * @return the number or category, or empty when the row has none
     * @throws IllegalArgumentException if the column is of another table or type
     */
    public Optional<ObservedValue> observed(CanonicalColumn column) {
        check(column, column.type() == ColumnType.VALUE, "value");
        return Optional.ofNullable((ObservedValue) values[index(column)]);
    }

    /**
     * Returns the latest date of this row that states a fact; planned dates and validity do not.
     *
     * @return the date and its column, or empty when the row states no dated fact
     */
    public Optional<FactDate> latestFact() {
        FactDate latest = null;
        for (CanonicalColumn column : table.columns()) {
            if (statesFact(column)) {
                LocalDate date = day(values[index(column)]);
                if (date != null && (latest == null || date.isAfter(latest.date()))) {
                    latest = new FactDate(date, column, at);
                }
            }
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable LocalDate day(@Nullable Object dated) {
        return dated instanceof Moment moment ? moment.day() : (LocalDate) dated;
    }

    private boolean statesFact(CanonicalColumn column) {
        return switch (column.dateMeaning()) {
            case FACT -> true;
            case FACT_WHEN_CLOSED ->
                !text(CanonicalColumn.OPPORTUNITY_OUTCOME).orElse("open").equals("open");
            case FACT_WHEN_HELD ->
                text(CanonicalColumn.EVIDENCE_STATUS).orElse("held").equals("held");
            case VALIDITY, NOT_A_DATE -> false;
        };
    }

    /**
     * Returns the first column in which this row and another of the same table have different values. A value that only
     * one of them has is no difference.
     *
     * @param other a row of the same table
     * @return the column, or empty when the rows do not contradict each other
     * @throws IllegalArgumentException if the tables differ
     */
    public Optional<CanonicalColumn> firstDifference(CanonicalRow other) {
        checkTable(other);
        return table.columns().stream()
                .filter(column -> differ(values[index(column)], other.values[index(column)]))
                .findFirst();
    }

    /**
     * Returns this row with the values of another where it has none itself.
     *
     * @param other a row of the same table
     * @return a row that stands where this one stands
     * @throws IllegalArgumentException if the tables differ
     */
    public CanonicalRow filledFrom(CanonicalRow other) {
        checkTable(other);
        @Nullable Object[] filled = values.clone();
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] == null) {
                filled[i] = other.values[i];
            }
        }
        return new CanonicalRow(table, at, filled);
    }

    /**
     * Returns all values, to be compared with those of other rows of the same table.
     *
     * @return the values in the order of the columns; equal numbers are equal whatever their decimals
     */
    public ImmutableList<Optional<Object>> values() {
        return Arrays.stream(values)
                .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value)
                .map(Optional::ofNullable)
                .collect(toImmutableList());
    }

    private void checkTable(CanonicalRow other) {
        if (other.table != table) {
            throw new IllegalArgumentException(
                    "rows must be of one table, were " + table.jsonName() + " and " + other.table.jsonName());
        }
    }

    private static boolean differ(@Nullable Object one, @Nullable Object two) {
        if (one instanceof BigDecimal first && two instanceof BigDecimal second) {
            return first.compareTo(second) != 0;
        }
        return one != null && two != null && !one.equals(two);
    }

    private void check(CanonicalColumn column, boolean typeFits, String kind) {
        checkTable(column, table);
        if (!typeFits) {
            throw new IllegalArgumentException(
                    column.qualifiedName() + " is of type " + column.type().label() + ", not a " + kind);
        }
    }

    private static void checkTable(CanonicalColumn column, CanonicalTable table) {
        if (column.table() != table) {
            throw new IllegalArgumentException(
                    "column must be of table " + table.jsonName() + ", was " + column.qualifiedName());
        }
    }

    private static int index(CanonicalColumn column) {
        return column.indexInTable();
    }

    @Override
    public String toString() {
        return table.jsonName() + " at " + at;
    }

    /** Collects the values of one row. */
    public static final class Builder {
        private final CanonicalTable table;
        private final RowRef at;
        private final @Nullable Object[] values;

        private Builder(CanonicalTable table, RowRef at) {
            this.table = requireNonNull(table, "table");
            this.at = requireNonNull(at, "at");
            this.values = new Object[table.columns().size()];
        }

        /**
         * Sets a value.
         *
         * @param column a column of the row's table
         * @param value a String, LocalDate, Moment, BigDecimal or ObservedValue, as the column's type demands
         * @return this builder
         * @throws IllegalArgumentException if the column is of another table, or the value of another type
         */
        public Builder set(CanonicalColumn column, Object value) {
            checkTable(column, table);
            requireNonNull(value, "value");
            Class<?> expected = classOf(column.type());
            if (!expected.isInstance(value)) {
                throw new IllegalArgumentException(column.qualifiedName() + " takes a " + expected.getSimpleName()
                        + ", was a " + value.getClass().getSimpleName());
            }
            values[column.indexInTable()] = value;
            return this;
        }

        private static Class<?> classOf(ColumnType type) {
            return switch (type) {
                case DATE -> LocalDate.class;
                case INSTANT -> Moment.class;
                case VALUE -> ObservedValue.class;
                default -> type.isNumber() ? BigDecimal.class : String.class;
            };
        }

        /**
         * Tells whether a column has a value.
         *
         * @param column a column of the row's table
         * @return whether it was set
         * @throws IllegalArgumentException if the column is of another table
         */
        public boolean has(CanonicalColumn column) {
            checkTable(column, table);
            return values[column.indexInTable()] != null;
        }

        /**
         * Builds the row.
         *
         * @return the row
         * @throws IllegalStateException if a required column has no value
         */
        public CanonicalRow build() {
            for (CanonicalColumn column : table.columns()) {
                if (column.isRequired() && !has(column)) {
                    throw new IllegalStateException(column.qualifiedName() + " is required, at " + at);
                }
            }
            return new CanonicalRow(table, at, values.clone());
        }
    }
}
