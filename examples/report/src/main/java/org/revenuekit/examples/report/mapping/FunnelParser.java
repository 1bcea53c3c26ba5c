package org.revenuekit.examples.report.mapping;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.definitions.DefinitionJson;
import org.revenuekit.examples.report.mapping.FunnelDefinitions.OpportunityWords;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;

/** Reads the part of a mapping that says how leads and their events become a funnel. */
final class FunnelParser {
    private static final int MOST_DAYS = 36_525;
    private static final int MOST_MONTHS = 120;

    private static final ImmutableMap<String, SalesProcess> SHIPPED = ImmutableMap.of(
            "the-model", StandardProcesses.theModel(),
            "outbound", StandardProcesses.outbound(),
            "traditional", StandardProcesses.traditional(),
            "buying-stages", StandardProcesses.buyingStages(),
            "japanese", StandardProcesses.japanese());
    private static final ImmutableMap<String, Counting> COUNTINGS = words(Counting.values());
    private static final ImmutableMap<String, CountingUnit> UNITS = words(CountingUnit.values());

    private final EmbeddedDefinitions embedded;

    FunnelParser(EmbeddedDefinitions embedded) {
        this.embedded = embedded;
    }

    private static <E extends Enum<E>> ImmutableMap<String, E> words(E[] values) {
        return Maps.uniqueIndex(Arrays.asList(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** The definitions: the standard ones but for those that the object states. */
    FunnelDefinitions definitions(Fields fields) {
        FunnelDefinitions standard = FunnelDefinitions.STANDARD;
        SalesProcess process = process(fields).orElse(standard.process());
        FunnelDefinitions read = new FunnelDefinitions(
                process,
                policy(fields, process),
                fields.text("cohort")
                        .flatMap(text -> made(fields, "cohort", () -> Span.parse(text)))
                        .orElse(standard.cohort()),
                fields.integer("months", 1, MOST_MONTHS).orElse(standard.months()),
                breakdown(fields),
                fields.object("opportunities").flatMap(words -> opportunities(words, process)),
                new FunnelPolicyParser(embedded, fields, process).policies());
        fields.finish();
        return read;
    }

    private Optional<SalesProcess> process(Fields fields) {
        return fields.raw("process") instanceof Json.Text
                ? fields.oneOf("process", SHIPPED)
                : embedded.one(fields, "process", DefinitionJson.SALES_PROCESS::read);
    }

    /** A policy that differs is another policy, named after the process. */
    private static ConversionPolicy policy(Fields fields, SalesProcess process) {
        ConversionPolicy standard = ConversionPolicy.standard();
        Optional<Counting> counting = fields.oneOf("counting", COUNTINGS);
        Optional<CountingUnit> unit = fields.oneOf("unit", UNITS);
        OptionalInt days = fields.integer("windowDays", 1, MOST_DAYS);
        ConversionPolicy.Builder policy = standard.toBuilder();
        counting.ifPresent(policy::counting);
        unit.ifPresent(policy::unit);
        days.ifPresent(window -> policy.window(Duration.ofDays(window)));
        return counting.isEmpty() && unit.isEmpty() && days.isEmpty()
                ? standard
                : policy.ref(DefinitionRef.of(process.ref().name() + "-conversion", 1))
                        .build();
    }

    private static Optional<String> breakdown(Fields fields) {
        Optional<String> name = fields.text("breakdown");
        if (name.filter(text -> CharMatcher.whitespace().matchesAllOf(text)).isPresent()) {
            fields.problem("breakdown", "must not be blank");
        }
        return name;
    }

    private static Optional<OpportunityWords> opportunities(Fields fields, SalesProcess process) {
        Optional<StageId> created =
                word(fields, "created", text -> process.stage(StageId.of(text)).id());
        Optional<StageId> won =
                word(fields, "won", text -> process.stage(StageId.of(text)).id());
        Optional<ReasonId> lost =
                word(fields, "lost", text -> process.reason(ReasonId.of(text)).id());
        fields.finish();
        return created.flatMap(
                first -> won.flatMap(last -> lost.map(reason -> new OpportunityWords(first, last, reason))));
    }

    private static <T> Optional<T> word(Fields fields, String name, Function<String, T> known) {
        String text = fields.requiredText(name);
        return text.isEmpty() ? Optional.empty() : made(fields, name, () -> known.apply(text));
    }

    /** What may be refused, which is a problem of a member. */
    static <T> Optional<T> made(Fields fields, String name, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            fields.problem(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
