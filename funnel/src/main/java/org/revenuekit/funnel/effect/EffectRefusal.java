package org.revenuekit.funnel.effect;

/** Why nothing can be said of an effect. */
public enum EffectRefusal {
    /** Somebody is in both groups (群の重複). */
    OVERLAP,
    /** Nobody is in the control group (対照群なし): what else changed in the meantime is not known. */
    NO_CONTROL,
    /** The period is not over, or the time of too many is not (未成熟). */
    IMMATURE,
    /** There are too few in a group before or after (標本不足). */
    TOO_FEW,
    /** The groups went apart, or together, already before (事前トレンドの相違). */
    PRE_TREND_DIFFERS,
    /** One group is made up of others than before (構成の変化). */
    MIX_CHANGED
}
