package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;

/** The signals that detectors found. To compare two days, weigh them and compare the boards. */
public final class DetectedSignals {
    private final DetectionPolicy definition;
    private final ImmutableSet<DefinitionRef> detectors;
    private final AsOf asOf;
    private final ImmutableListMultimap<DefinitionRef, OpportunitySignal> found;
    private final Findings findings;

    DetectedSignals(
            DetectionPolicy definition,
            ImmutableSet<DefinitionRef> detectors,
            AsOf asOf,
            ImmutableListMultimap<DefinitionRef, OpportunitySignal> found,
            Findings findings) {
        this.definition = definition;
        this.detectors = detectors;
        this.asOf = asOf;
        this.found = found;
        this.findings = findings;
    }

    /**
     * Returns all of them, to be weighed with what people noticed.
     *
     * @return by account, the latest first
     */
    public ImmutableList<OpportunitySignal> signals() {
        return ImmutableList.sortedCopyOf(SignalOrder.BY_ACCOUNT, found.values());
    }

    /**
     * Returns those of one detector.
     *
     * @param detector its reference
     * @return by account, the latest first
     * @throws IllegalArgumentException if no such detector was asked
     */
    public ImmutableList<OpportunitySignal> of(DefinitionRef detector) {
        checkArgument(
                detectors.contains(requireNonNull(detector, "detector")),
                "detector must be one of %s, was %s",
                detectors,
                detector);
        return found.get(detector);
    }

    /**
     * Returns which detectors were asked.
     *
     * @return their references, ours first
     */
    public ImmutableSet<DefinitionRef> detectors() {
        return detectors;
    }

    /**
     * Returns what is wrong with the facts, or was left out.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what counted as a signal.
     *
     * @return the policy
     */
    public DetectionPolicy definition() {
        return definition;
    }

    /**
     * Returns when.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }
}
