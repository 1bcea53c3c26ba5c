package org.revenuekit.hierarchy;

/** What a holder of shares is to a company, by the thresholds of a view. */
public enum HolderStanding {
    /** It controls (親会社): more than the threshold, or less with stated control where the view knows that. */
    CONTROLS,
    /** It may control: its share is not stated, or lies between bounds that contain the threshold. */
    POSSIBLE_CONTROL,
    /** It does not control but can influence: for it the company is an affiliate (関連会社). */
    AFFILIATE,
    /** It holds too little for either. */
    MINORITY
}
