package org.revenuekit.segmentation.survey;

/** How far an account came in a survey. Each stage includes those before it. */
public enum SurveyStage {
    /** Nobody asked it. */
    NOT_ASKED,
    /** It was asked, and gave no answer that could be used. */
    ASKED,
    /** It answered, and nothing shows potential. */
    ANSWERED,
    /** An answer shows potential (可能性): room for a sale. */
    POTENTIAL
}
