package org.revenuekit.funnel.kpi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.Kpi;
import org.revenuekit.core.kpi.KpiFormula;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.kpi.KpiLevel;
import org.revenuekit.core.kpi.KpiTree;

/** A part of a KPI tree: a figure and all below it. */
record KpiBranch(Kpi top, ImmutableList<Kpi> below) {
    static final String COUNT = "count";
    static final String RATE = "rate";

    /** A figure that is given. */
    static KpiBranch leaf(KpiTerm term, String unit) {
        return new KpiBranch(node(term, unit), ImmutableList.of());
    }

    /** A rate of counts, of its numerator and its base. */
    static KpiBranch rate(KpiTerm term) {
        return quotient(term, RATE, given(term.numeratorId(), term.numerator(), COUNT));
    }

    /** An amount for each of a count, of its numerator and its base. */
    static KpiBranch price(KpiTerm term, String currency) {
        return quotient(term, currency, given(term.numeratorId(), term.numerator(), currency));
    }

    /** A quotient of a branch and the base of its term, which is a count. */
    static KpiBranch quotient(KpiTerm term, String unit, KpiBranch numerator) {
        KpiBranch base = given(term.baseId().orElseThrow(), term.base().orElseThrow(), COUNT);
        return made(node(term, unit), KpiFormula.QUOTIENT, numerator, base);
    }

    static KpiBranch sum(KpiTerm term, String unit, KpiBranch... parts) {
        return made(node(term, unit), KpiFormula.SUM, parts);
    }

    static KpiBranch product(KpiTerm term, String unit, KpiBranch... factors) {
        return made(node(term, unit), KpiFormula.PRODUCT, factors);
    }

    private static KpiBranch given(KpiId id, Label label, String unit) {
        return new KpiBranch(node(id, label, unit), ImmutableList.of());
    }

    private static Kpi node(KpiTerm term, String unit) {
        return node(term.code(), term.name(), unit).withDirection(term.direction());
    }

    private static Kpi node(KpiId id, Label label, String unit) {
        return Kpi.builder().id(id).label(label).level(KpiLevel.KPI).unit(unit).build();
    }

    private static KpiBranch made(Kpi top, KpiFormula formula, KpiBranch... parts) {
        return new KpiBranch(
                Kpi.builder()
                        .from(top)
                        .formula(formula)
                        .addAllChildren(
                                Arrays.stream(parts).map(part -> part.top.id()).toList())
                        .build(),
                Arrays.stream(parts).flatMap(KpiBranch::stream).collect(toImmutableList()));
    }

    private Stream<Kpi> stream() {
        return Stream.concat(Stream.of(top), below.stream());
    }

    /** The branch as one of what the goal above is reached by. */
    KpiBranch asFactor() {
        return new KpiBranch(top.withLevel(KpiLevel.KSF), below);
    }

    /** The branch as a tree of its own. */
    KpiTree tree(String name) {
        return KpiTree.builder()
                .ref(DefinitionRef.of(name, 1))
                .addNodes(top.withLevel(KpiLevel.KGI))
                .addAllNodes(below)
                .build();
    }
}
