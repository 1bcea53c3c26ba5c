package org.revenuekit.core.seller;

/** How experienced a seller is. The order of the constants is the order of experience. */
public enum Seniority {
    /** Inexperienced (経験の浅い営業担当): should not be alone with a top customer. */
    JUNIOR,
    /** Neither junior nor senior. */
    REGULAR,
    /** Experienced. */
    SENIOR
}
