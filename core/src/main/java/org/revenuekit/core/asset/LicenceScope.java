package org.revenuekit.core.asset;

/** For whom a licence holds. */
public enum LicenceScope {
    /** For the account that holds it. */
    ACCOUNT,
    /** For the account that holds it and for every company below it. */
    GROUP
}
