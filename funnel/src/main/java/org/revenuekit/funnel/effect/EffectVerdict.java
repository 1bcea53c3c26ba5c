package org.revenuekit.funnel.effect;

/** What can be said of an effect. */
public enum EffectVerdict {
    /** The rate rose against the control, by more than chance does. */
    EFFECT_UP,
    /** The rate fell against the control, by more than chance does. */
    EFFECT_DOWN,
    /** It may be chance. That does not show that there is no effect: see the interval, and the sample needed. */
    NOT_SHOWN,
    /** The data cannot tell, for one of the {@linkplain EffectRefusal reasons}. */
    REFUSED
}
