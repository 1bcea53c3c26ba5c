package org.revenuekit.hierarchy.whitespace;

/** Of whom it is known what they have, so that having nothing on record means something. */
public enum KnownHoldings {
    /** Of everybody: what is not on record is not there. */
    OF_ALL,
    /** Of surveyed accounts only: what another account lacks on record is unknown, not open. */
    OF_SURVEYED
}
