package org.revenuekit.examples.definitions;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.funnel.process.StageId;

/**
 * How a value stands in a field: how it is read from the field of a name, and how it is written.
 *
 * @param <V> the type of value
 */
record Value<V>(BiFunction<Fields, String, V> reader, Function<V, JsonNode> writer) {
    static final Value<BigDecimal> DECIMAL = new Value<>(Fields::decimal, Tree::decimal);
    static final Value<Integer> INTEGER = new Value<>(Fields::integer, IntNode::valueOf);
    static final Value<Long> WHOLE = new Value<>(Fields::whole, LongNode::valueOf);
    static final Value<ImmutableList<Integer>> INTEGERS =
            new Value<>(Fields::integers, numbers -> Tree.list(numbers, IntNode::valueOf));
    static final Value<Boolean> FLAG = new Value<>(Fields::flag, BooleanNode::valueOf);
    static final Value<String> TEXT = text(text -> text);
    static final Value<DefinitionRef> REF = text(DefinitionRef::parse);
    static final Value<StageId> STAGE = text(StageId::of);
    static final Value<IndicatorId> INDICATOR = text(IndicatorId::of);
    static final Value<CurrencyUnit> CURRENCY = text(CurrencyUnit::of);
    static final Value<Duration> DURATION = text(text -> time(text, Duration::parse, "duration such as PT1H30M"));
    static final Value<Period> PERIOD = text(Value::period);
    static final Value<ImmutableList<Period>> PERIODS = textsInOrder(Value::period);
    static final Value<LocalDate> DATE = text(text -> time(text, LocalDate::parse, "date such as 2026-04-01"));
    static final Value<Ratio> RATIO = object(Value::ratio, Value::write);
    static final Value<Label> LABEL = object(LabelJson::read, LabelJson::write);

    V read(Fields fields, String name) {
        return reader.apply(fields, name);
    }

    JsonNode write(V value) {
        return writer.apply(value);
    }

    /** A text that stands for something, which gives it back as its string. */
    static <V> Value<V> text(Function<String, V> parse) {
        return new Value<>(
                (fields, name) -> fields.text(name, parse), value -> TextNode.valueOf(String.valueOf(value)));
    }

    /** Texts that stand for something, each once, in their order when written. */
    static <V extends Comparable<? super V>> Value<ImmutableSet<V>> texts(Function<String, V> parse) {
        return new Value<>(
                (fields, name) -> fields.texts(name, parse),
                values -> Tree.list(ImmutableList.sortedCopyOf(values), value -> TextNode.valueOf(value.toString())));
    }

    /** Texts that stand for something, whose order says something. */
    static <V> Value<ImmutableList<V>> textsInOrder(Function<String, V> parse) {
        return new Value<>(
                (fields, name) -> fields.textsInOrder(name, parse),
                values -> Tree.list(values, value -> TextNode.valueOf(String.valueOf(value))));
    }

    static <E extends Enum<E>> Value<E> word(Class<E> words) {
        return new Value<>((fields, name) -> fields.oneOf(name, words), word -> TextNode.valueOf(word.name()));
    }

    /** Words, each once, in the order of the words when written. */
    static <E extends Enum<E>> Value<ImmutableSet<E>> words(Class<E> words) {
        return new Value<>(
                (fields, name) -> fields.words(name, words),
                values -> Tree.list(ImmutableList.sortedCopyOf(values), word -> TextNode.valueOf(word.name())));
    }

    /** Words, each once, whose order says something. */
    static <E extends Enum<E>> Value<ImmutableList<E>> order(Class<E> words) {
        return new Value<>(
                (fields, name) -> fields.words(name, words).asList(),
                values -> Tree.list(values, word -> TextNode.valueOf(word.name())));
    }

    static <V> Value<V> object(Function<Fields, V> part, Function<V, JsonNode> node) {
        return new Value<>((fields, name) -> fields.read(name, part), node);
    }

    static <V> Value<ImmutableList<V>> list(Function<Fields, V> element, Function<V, JsonNode> node) {
        return new Value<>((fields, name) -> fields.list(name, element), values -> Tree.list(values, node));
    }

    /** An object whose names are words, in the order of the words when written. */
    static <E extends Enum<E>, V> Value<ImmutableMap<E, V>> byWord(Class<E> words, Value<V> value) {
        return new Value<>(
                (fields, name) -> fields.byWord(name, words, value.reader()),
                values -> Tree.byName(values, E::name, value.writer()));
    }

    /** An object whose names stand for something, in their order when written. */
    static <K extends Comparable<? super K>, V> Value<ImmutableMap<K, V>> byId(
            Function<String, K> parse, Value<V> value) {
        return new Value<>(
                (fields, name) -> keyed(fields, name, parse, value.reader()),
                values -> Tree.byName(values, K::toString, value.writer()));
    }

    private static <K, V> ImmutableMap<K, V> keyed(
            Fields fields, String name, Function<String, K> parse, BiFunction<Fields, String, V> value) {
        ImmutableMap<String, V> values = fields.byName(name, value);
        return fields.make(name, () -> {
            ImmutableMap.Builder<K, V> read = ImmutableMap.builder();
            values.forEach((key, one) -> read.put(parse.apply(key), one));
            return read.buildOrThrow();
        });
    }

    /** A third is no decimal, so that a ratio is part and whole. */
    private static Ratio ratio(Fields fields) {
        return fields.build(() -> Ratio.of(fields.decimal("part"), fields.decimal("of")));
    }

    private static JsonNode write(Ratio ratio) {
        ObjectNode node = Tree.object();
        node.set("part", Tree.decimal(ratio.numerator()));
        return node.set("of", Tree.decimal(ratio.denominator()));
    }

    private static Period period(String text) {
        return time(text, Period::parse, "period such as P1Y6M");
    }

    /** One spelling of each, so that versions compare. */
    private static <V> V time(String text, Function<String, V> parse, String what) {
        V time = parsed(text, parse)
                .orElseThrow(
                        () -> new IllegalArgumentException("must be a " + what + ", was " + TextNode.valueOf(text)));
        checkArgument(time.toString().equals(text), "must be written %s, was %s", time, TextNode.valueOf(text));
        return time;
    }

    private static <V> Optional<V> parsed(String text, Function<String, V> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
