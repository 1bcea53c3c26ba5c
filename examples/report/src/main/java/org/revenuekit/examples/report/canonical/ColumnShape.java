package org.revenuekit.examples.report.canonical;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a column is apart from its name; an immutable value built by steps. */
@Immutable
record ColumnShape(
        ColumnType type,
        boolean required,
        boolean key,
        boolean decisive,
        @Nullable CanonicalTable target,
        DateMeaning dateMeaning,
        ImmutableList<String> choices,
        @Nullable String defaultValue) {

    static ColumnShape of(ColumnType type) {
        return new ColumnShape(type, false, false, false, null, DateMeaning.NOT_A_DATE, ImmutableList.of(), null);
    }

    static ColumnShape id() {
        return of(ColumnType.ID);
    }

    static ColumnShape text() {
        return of(ColumnType.TEXT);
    }

    static ColumnShape currency() {
        return of(ColumnType.CURRENCY).asDecisive();
    }

    static ColumnShape date(DateMeaning meaning) {
        return new ColumnShape(ColumnType.DATE, false, false, false, null, meaning, ImmutableList.of(), null);
    }

    /** A time at which something happened. */
    static ColumnShape instant() {
        return new ColumnShape(
                ColumnType.INSTANT, false, false, true, null, DateMeaning.FACT, ImmutableList.of(), null);
    }

    static ColumnShape oneOf(String... words) {
        return new ColumnShape(
                ColumnType.CHOICE,
                false,
                false,
                false,
                null,
                DateMeaning.NOT_A_DATE,
                ImmutableList.copyOf(words),
                null);
    }

    ColumnShape asRequired() {
        return new ColumnShape(type, true, key, decisive, target, dateMeaning, choices, defaultValue);
    }

    ColumnShape asKey() {
        return new ColumnShape(type, true, true, decisive, target, dateMeaning, choices, defaultValue);
    }

    ColumnShape asDecisive() {
        return new ColumnShape(type, required, key, true, target, dateMeaning, choices, defaultValue);
    }

    ColumnShape namingRowOf(CanonicalTable referredTo) {
        return new ColumnShape(type, required, key, decisive, referredTo, dateMeaning, choices, defaultValue);
    }

    ColumnShape byDefault(String text) {
        return new ColumnShape(type, required, key, decisive, target, dateMeaning, choices, text);
    }
}
