package org.revenuekit.funnel.attribution;

/**
 * Who gets the credit for a conversion among the touches before it (アトリビューションモデル). None of them says what caused it:
 * they are conventions, and {@link ModelComparison} shows how much hangs on the choice.
 */
public enum AttributionModel {
    /** The first touch (初回接点): who made us known. */
    FIRST,
    /** The last touch (最終接点): who closed. */
    LAST,
    /** All touches alike (均等配分). */
    LINEAR,
    /**
     * Most to both ends, the rest to all between alike (接点ベース, U字型), by the weights of the {@link AttributionPolicy}.
     * One touch has all; two share as the ends do.
     */
    U_SHAPED
}
