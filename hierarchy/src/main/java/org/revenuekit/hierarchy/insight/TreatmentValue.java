package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;

/** What an account is granted: a number, a day or a text. Ordered in this order, then by value. */
public sealed interface TreatmentValue extends Comparable<TreatmentValue> {
    /**
     * A number, such as of days; numbers that differ only in trailing zeros are equal.
     *
     * @param number at most 1,000 digits
     */
    record Amount(BigDecimal number) implements TreatmentValue {
        /**
         * Takes the normal form.
         *
         * @param number at most 1,000 digits
         * @throws IllegalArgumentException if it is beyond the limits
         */
        public Amount {
            number = Decimals.argument(number, "number");
        }

        @Override
        public int compareTo(TreatmentValue other) {
            return other instanceof Amount that ? number.compareTo(that.number) : -1;
        }

        /** Returns the digits. */
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements TreatmentValue {
        /**
         * Checks that it is there.
         *
         * @param date the day
         */
        public Day {
            requireNonNull(date, "date");
        }

        @Override
        public int compareTo(TreatmentValue other) {
            if (other instanceof Day that) {
                return date.compareTo(that.date);
            }
            return other instanceof Amount ? 1 : -1;
        }

        /** Returns the day. */
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A text, compared as given.
     *
     * @param text not blank, at most 1,000 chars, no control characters
     */
    record Words(String text) implements TreatmentValue {
        /**
         * Checks the bounds.
         *
         * @param text not blank, at most 1,000 chars, no control characters
         * @throws IllegalArgumentException if a bound is broken
         */
        public Words {
            Text.checkName(requireNonNull(text, "text"), "treatment");
        }

        @Override
        public int compareTo(TreatmentValue other) {
            return other instanceof Words that ? text.compareTo(that.text) : 1;
        }

        /** Returns the text. */
        @Override
        public String toString() {
            return text;
        }
    }
}
