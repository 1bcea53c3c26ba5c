package org.revenuekit.hierarchy;

import org.revenuekit.hierarchy.link.Share;

/**
 * What somebody holds of a company.
 *
 * @param holder who holds
 * @param company of whom
 * @param share how much; between 0 and 1 if that is not stated
 * @param standing what the holder is to the company by the thresholds of the view
 * @param decides whether the company hangs from this holder in the hierarchy
 */
public record Holder(Node holder, Node company, Share share, HolderStanding standing, boolean decides) {
    /** Returns who holds how much of whom, as what. */
    @Override
    public String toString() {
        return holder + " holds " + share + " of " + company + ", " + standing;
    }
}
