package org.revenuekit.hierarchy.link;

/** What a source means by "parent". A view says which kinds it follows, and which of them it believes first. */
public enum LinkKind {
    /** The parent field of a CRM (親取引先): declared by people; controls, and needs no share. */
    PARENT_ACCOUNT(true),
    /** A holder of shares (出資): controls by its share only, and may control where no share is stated. */
    OWNERSHIP(false),
    /** A branch or other site (支店, 営業所) of the same legal entity. */
    BRANCH_OF(true),
    /**
     * The lowest company whose consolidated accounts include the child (連結): GLEIF's direct parent. Not the same as
     * ownership.
     */
    CONSOLIDATION(true),
    /**
     * The highest company whose consolidated accounts include the child: GLEIF's ultimate parent. It says who is on
     * top, not who stands between.
     */
    ULTIMATE_CONSOLIDATION(true),
    /** Who is billed (請求先). */
    BILL_TO(true),
    /** A group that sales made for itself (営業上のグループ), without legal meaning. */
    SALES_GROUP(true);

    private final boolean controlling;

    LinkKind(boolean controlling) {
        this.controlling = controlling;
    }

    /**
     * Returns whether a link of this kind makes its parent the controlling one by being there.
     *
     * @return false only for ownership, where the share decides
     */
    public boolean isControlling() {
        return controlling;
    }
}
