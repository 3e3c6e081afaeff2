const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/))

/** Verbs with which somebody speaks, thinks or finds out, in the forms that have a subject. */
export const sayingVerbs = words(`
say says said tell tells told state states stated announce announces announced declare declares declared write
writes wrote argue argues argued add adds added note notes noted remark remarks remarked quote quotes quoted answer
answers answered reply replies replied ask asks asked question questions questioned doubt doubts doubted criticise
criticises criticised warn warns warned report reports reported claim claims claimed assert asserts asserted
maintain maintains maintained contend contends contended insist insists insisted deny denies denied reject rejects
rejected dismiss dismisses dismissed dispute disputes disputed contest contests contested allege alleges alleged
accuse accuses accused blame blames blamed estimate estimates estimated suggest suggests suggested believe believes
believed think thinks thought suspect suspects suspected object objects objected guess guesses guessed speculate
speculates speculated wonder wonders wondered admit admits admitted confirm confirms confirmed explain explains
explained mention mentions mentioned predict predicts predicted testify testifies testified concede concedes conceded
reckon reckons reckoned retort retorted`)

/** Such verbs that are participles or have nothing to do with speech as often: only with a subject that speaks. */
export const weakSayings = words(`
call calls called describe describes described list lists listed name names named count counts counted put puts
attribute attributes attributed tie ties tied link links linked cite cites cited find finds found identify
identifies identified record records recorded charge charges charged speak speaks spoke recall
recalls recalled show shows showed credit credits credited label labels labelled read reads`)

/** Forms that are nouns too: a determiner before one makes it no verb. */
export const nounForms = words(`
state states notes remark remarks quote quotes answer answers question questions doubt doubts report reports claim
claims dispute disputes contest contests blame estimate estimates suspect suspects object objects guess guesses
wonder wonders lists names name list calls call count counts ties tie links link finds records record charge charges
show shows credit credits label labels thought note put puts`)

/** Words for those who speak and for what they speak in, where no name stands. */
export const speakerNouns = words(`
account accounts advisory agencies agency analyst analysts annex article articles author authors authorities bank
board body book bureau columnist commission committee companies company complaint congress council country court critics
department document draft editors engineer exchange experts expert firm firms government governments group historian
historians indictment investigators item journal judges lawmakers lawyers letter list magazine ministers minister
ministry monitors newspaper newspapers note notice office officer official officials outlet outlets panel paper papers
parliament piece police president press programme prosecutors readers record regulator regulators release report
reporter reporters reports researcher researchers secretary sentence service site society source sources spokesman
spokesperson spokeswoman state statement studies study table team transcription transcript university vendor
victim view website witness witnesses writer writers`)

/** Words that stand for somebody named before. */
export const speakerPronouns = words(
  `it he she they who which others some those somebody someone another one`,
)

/** What belongs to somebody and speaks for them: `the Gazette’s account`. */
export const utterances = words(`
account accounts announcement article book count estimate letter list notice reading reckoning record release report
reports sentence statement study table view words word spokesperson spokesman spokeswoman office`)
