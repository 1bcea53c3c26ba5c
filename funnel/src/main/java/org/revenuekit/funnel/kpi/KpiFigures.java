package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.kpi.KpiId;

/** Figures beside each other, in the order in which they are shown, and what was wrong with the data below them. */
public final class KpiFigures {
    private final ImmutableList<KpiFigure> list;
    private final Map<KpiId, KpiFigure> byCode;
    private final Findings findings;

    private KpiFigures(ImmutableList<KpiFigure> list, Findings findings) {
        this.list = list;
        this.findings = findings;
        this.byCode = new HashMap<>();
        Set<KpiId> ids = new HashSet<>();
        for (KpiFigure figure : list) {
            byCode.put(figure.code(), figure);
            figure.term()
                    .ids()
                    .forEach(id -> checkArgument(ids.add(id), "each code must be given once, was not: %s", id));
        }
    }

    /**
     * Returns figures.
     *
     * @param figures in order
     * @return the figures, without findings
     * @throws IllegalArgumentException if a code is there twice, or is that of a part of another figure
     */
    public static KpiFigures of(Iterable<KpiFigure> figures) {
        return of(figures, Findings.none());
    }

    /**
     * Returns figures and what was wrong with their data.
     *
     * @param figures in order
     * @param findings what was wrong
     * @return both
     * @throws IllegalArgumentException if a code is there twice, or is that of a part of another figure
     */
    public static KpiFigures of(Iterable<KpiFigure> figures, Findings findings) {
        return new KpiFigures(
                ImmutableList.copyOf(requireNonNull(figures, "figures")), requireNonNull(findings, "findings"));
    }

    /**
     * Returns these and those, in this order.
     *
     * @param others more figures
     * @return both, with the findings of both
     * @throws IllegalArgumentException if a code is in both, or is that of a part of another figure
     */
    public KpiFigures plus(KpiFigures others) {
        requireNonNull(others, "others");
        return of(
                ImmutableList.<KpiFigure>builder()
                        .addAll(list)
                        .addAll(others.list)
                        .build(),
                findings.plus(others.findings));
    }

    /**
     * Returns them all.
     *
     * @return the figures in order
     */
    public ImmutableList<KpiFigure> list() {
        return list;
    }

    /**
     * Returns one figure.
     *
     * @param code its code
     * @return the figure; O(1)
     * @throws UnknownIdException if there is none of that code
     */
    public KpiFigure of(KpiId code) {
        KpiFigure figure = byCode.get(requireNonNull(code, "code"));
        if (figure == null) {
            throw new UnknownIdException(Subject.of(code));
        }
        return figure;
    }

    /**
     * Returns what a {@link org.revenuekit.core.kpi.KpiTree} is to be given for them.
     *
     * @return {@link KpiFigure#values()} of all; nothing for those that were not given, so that the tree reports them
     */
    public ImmutableMap<KpiId, BigDecimal> values() {
        ImmutableMap.Builder<KpiId, BigDecimal> values = ImmutableMap.builder();
        list.forEach(figure -> values.putAll(figure.values()));
        return values.buildOrThrow();
    }

    /**
     * Returns what was wrong with their data.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KpiFigures that && list.equals(that.list) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, findings);
    }

    /** Returns the figures, one a line. */
    @Override
    public String toString() {
        return list.stream().map(KpiFigure::toString).collect(Collectors.joining("\n"));
    }
}
