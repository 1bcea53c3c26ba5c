package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;

/** The question: which signals are in our own data? */
public final class SignalDetection {
    /** The reference of the detector of renewals. */
    public static final DefinitionRef RENEWALS = DefinitionRef.of("renewals", 1);

    /** The reference of the detector of moves among contacts. */
    public static final DefinitionRef CONTACT_MOVES = DefinitionRef.of("contact-moves", 1);

    /** The reference of the detector of changes in use. */
    public static final DefinitionRef USAGE = DefinitionRef.of("usage", 1);

    /** The reference of the detector of reactions to campaigns. */
    public static final DefinitionRef REACTIONS = DefinitionRef.of("campaign-reactions", 1);

    private final DetectionPolicy policy;
    private final ImmutableMap<DefinitionRef, SignalDetector> detectors;

    private SignalDetection(DetectionPolicy policy, ImmutableMap<DefinitionRef, SignalDetector> detectors) {
        this.policy = policy;
        this.detectors = detectors;
    }

    /**
     * Asks by a policy, with our detectors.
     *
     * @param policy what is a signal
     * @return the question
     */
    public static SignalDetection of(DetectionPolicy policy) {
        requireNonNull(policy, "policy");
        return new SignalDetection(policy, ImmutableMap.of())
                .with(new RenewalDetector(policy))
                .with(new ContactMoveDetector(policy))
                .with(new UsageDetector(policy))
                .with(new ReactionDetector(policy));
    }

    /**
     * Returns the same question with one more detector.
     *
     * @param detector a detector of your own
     * @return a copy
     * @throws IllegalArgumentException if another detector has its reference
     */
    public SignalDetection with(SignalDetector detector) {
        DefinitionRef ref = requireNonNull(detector, "detector").ref();
        checkArgument(!detectors.containsKey(ref), "detector must have a reference of its own, had %s", ref);
        return new SignalDetection(
                policy,
                ImmutableMap.<DefinitionRef, SignalDetector>builder()
                        .putAll(detectors)
                        .put(ref, detector)
                        .buildOrThrow());
    }

    /**
     * Finds signals.
     *
     * @param facts what to look at
     * @param asOf when, and known by when
     * @return the signals of all detectors; O(n log n) besides what detectors of your own take
     */
    public DetectedSignals detect(SignalFacts facts, AsOf asOf) {
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        ImmutableListMultimap.Builder<DefinitionRef, OpportunitySignal> found = ImmutableListMultimap.builder();
        detectors.forEach((ref, detector) ->
                found.putAll(ref, ImmutableList.sortedCopyOf(SignalOrder.BY_ACCOUNT, detector.detect(facts, asOf))));
        return new DetectedSignals(
                policy, detectors.keySet(), asOf, found.build(), new FactFindings(policy, asOf).of(facts));
    }
}
