package org.revenuekit.segmentation.signal;

import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;

/**
 * Finds signals in facts; implement it to find your own. The same facts in another order must give the same signals.
 */
public interface SignalDetector {
    /**
     * Returns the name and version by which its signals are found again.
     *
     * @return the reference, unlike that of any other detector
     */
    DefinitionRef ref();

    /**
     * Finds signals.
     *
     * @param facts the facts, of which some may be after the date
     * @param asOf when, and known by when
     * @return the signals, in any order
     */
    Iterable<OpportunitySignal> detect(SignalFacts facts, AsOf asOf);
}
