package org.revenuekit.segmentation.signal;

/** How a customer reacted to a campaign. */
public enum Reaction {
    /** Somebody opened the mail (開封). */
    OPENED,
    /** Somebody clicked the link (リンククリック): closer to what they really think. */
    CLICKED
}
