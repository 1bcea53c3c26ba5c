package org.revenuekit.funnel.effect;

/** On which side of a comparison somebody is. */
public enum Arm {
    /** Those whom the initiative reached (実施群). */
    TREATED,
    /** Those whom it did not reach, and who are like the others in all else (対照群). */
    CONTROL
}
