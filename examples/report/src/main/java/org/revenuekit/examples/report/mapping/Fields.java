package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.revenuekit.examples.report.canonical.Shown;

/**
 * One object of a mapping file while it is read: every name is asked for once, and what nobody asked for is unknown. A
 * value of the wrong type is a problem and otherwise treated as absent, so that reading goes on.
 */
final class Fields {
    private static final int MOST_DECIMALS = 100;

    private final Json.Struct struct;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Json.Struct struct, String path, Problems problems) {
        this.struct = struct;
        this.path = path;
        this.problems = problems;
    }

    /** Reads a value that must be an object. */
    static Optional<Fields> of(Json json, String path, Problems problems) {
        if (json instanceof Json.Struct struct) {
            return Optional.of(new Fields(struct, path, problems));
        }
        problems.add(json.place(), path, "must be an object in braces, was " + json.kind());
        return Optional.empty();
    }

    String path() {
        return path;
    }

    Problems problems() {
        return problems;
    }

    Json.Place place() {
        return struct.place();
    }

    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        asked.add(name);
        return struct.members().containsKey(name);
    }

    /** Adds a problem about a member, or about the object where it has no such member. */
    void problem(String name, String message) {
        Json member = struct.members().get(name);
        problems.add(member == null ? place() : member.place(), pathOf(name), message);
    }

    @Nullable
    Json raw(String name) {
        asked.add(name);
        return struct.members().get(name);
    }

    Optional<String> text(String name) {
        return member(name, Json.Text.class, "a text").map(Json.Text::text);
    }

    String requiredText(String name) {
        if (raw(name) == null) {
            problem(name, "is required");
        }
        return text(name).orElse("");
    }

    Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem(name, "must be a date such as 2025-03-31, was '" + Shown.text(text) + "'");
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> flag(String name) {
        return member(name, Json.Flag.class, "true or false").map(Json.Flag::value);
    }

    OptionalInt integer(String name, int minimum, int maximum) {
        Optional<Json.Numeral> number = member(name, Json.Numeral.class, "a number");
        OptionalInt value = number.map(digits -> integer(digits.digits())).orElse(OptionalInt.empty());
        if (number.isPresent() && (value.isEmpty() || value.getAsInt() < minimum || value.getAsInt() > maximum)) {
            problem(
                    name,
                    "must be a whole number from " + minimum + " to " + maximum + ", was "
                            + Shown.text(number.get().digits()));
            return OptionalInt.empty();
        }
        return value;
    }

    /** A part of a whole. */
    Optional<BigDecimal> share(String name) {
        return decimal(
                name, "above 0 and at most 1", number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0);
    }

    /** A rate by which what comes later is worth less. */
    Optional<BigDecimal> rate(String name) {
        return decimal(name, "from 0 to 10", number -> number.signum() >= 0 && number.compareTo(BigDecimal.TEN) <= 0);
    }

    private Optional<BigDecimal> decimal(String name, String bounds, Predicate<BigDecimal> within) {
        Optional<Json.Numeral> numeral = member(name, Json.Numeral.class, "a number");
        Optional<BigDecimal> number = numeral.flatMap(given -> decimal(given.digits()))
                .filter(given -> given.scale() <= MOST_DECIMALS && within.test(given));
        if (numeral.isPresent() && number.isEmpty()) {
            problem(
                    name,
                    "must be a number " + bounds + ", of at most " + MOST_DECIMALS + " decimals, was "
                            + Shown.text(numeral.get().digits()));
        }
        return number;
    }

    /** The number, if its exponent is one that a number can have. */
    static Optional<BigDecimal> decimal(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static OptionalInt integer(String digits) {
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** One of some words, each with what it stands for. */
    <T> Optional<T> oneOf(String name, ImmutableMap<String, T> words) {
        Optional<Json.Text> word = member(name, Json.Text.class, "a text");
        word.filter(text -> !words.containsKey(text.text()))
                .ifPresent(
                        text -> problems.addUnknown(text.place(), pathOf(name), "word", text.text(), words.keySet()));
        return word.map(text -> words.get(text.text()));
    }

    Optional<Fields> object(String name) {
        Json json = raw(name);
        return json == null ? Optional.empty() : of(json, pathOf(name), problems);
    }

    /** The items of a list, each read by a function of item and path; absent and empty are the same. */
    <T> ImmutableList<T> list(String name, BiFunction<Json, String, Optional<T>> read) {
        ImmutableList.Builder<T> items = ImmutableList.builder();
        member(name, Json.Array.class, "a list in square brackets").ifPresent(array -> {
            for (int i = 0; i < array.items().size(); i++) {
                read.apply(array.items().get(i), pathOf(name) + "[" + i + "]").ifPresent(items::add);
            }
        });
        return items.build();
    }

    /** A list of texts, as a set. */
    ImmutableSet<String> texts(String name) {
        return ImmutableSet.copyOf(list(name, this::text));
    }

    /** An item of a list that must be a text. */
    Optional<String> text(Json item, String itemPath) {
        if (item instanceof Json.Text text) {
            return Optional.of(text.text());
        }
        problems.add(item.place(), itemPath, "must be a text, was " + item.kind());
        return Optional.empty();
    }

    /** An object whose names are free and whose values are texts; absent and empty are the same. */
    ImmutableMap<String, String> textsByName(String name) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        object(name).ifPresent(fields -> {
            for (Map.Entry<String, Json> member : fields.struct.members().entrySet()) {
                text(member.getValue(), fields.pathOf(member.getKey()))
                        .ifPresent(text -> texts.put(member.getKey(), text));
            }
        });
        return texts.buildOrThrow();
    }

    /** All members in their order, for objects whose names are free or checked by the caller. */
    Map<String, Json> members() {
        asked.addAll(struct.members().keySet());
        return struct.members();
    }

    /** Reports the members nobody asked for. */
    void finish() {
        for (Map.Entry<String, Json> member : struct.members().entrySet()) {
            if (!asked.contains(member.getKey())) {
                problems.addUnknown(member.getValue().place(), path, "name", member.getKey(), asked);
            }
        }
    }

    private <J extends Json> Optional<J> member(String name, Class<J> type, String expected) {
        Json json = raw(name);
        if (json == null || type.isInstance(json)) {
            return Optional.ofNullable(type.cast(json));
        }
        problem(name, "must be " + expected + ", was " + json.kind());
        return Optional.empty();
    }
}
